import { LanguageChooser } from '@/components/site/language-chooser'

export default function EntryPage() {
  return <LanguageChooser />
}
