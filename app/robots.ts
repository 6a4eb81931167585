import { robots } from '@/lib/metadata/robots'

export const dynamic = 'force-static'

export default robots
