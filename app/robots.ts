import { robots } from '@/lib/sharing/robots'

export const dynamic = 'force-static'

export default robots
