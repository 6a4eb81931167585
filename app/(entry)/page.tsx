import { LanguageChooser } from '@/components/language-chooser'

export default function EntryPage() {
  return <LanguageChooser />
}
