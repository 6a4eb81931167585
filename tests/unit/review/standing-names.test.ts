import { describe, expect, it } from 'vitest'
import { reviewArticles } from '../../../lib/review/review'
import { withStandingNames } from '../../../lib/review/standing-names/terms'
import { article, TERMS, version } from '../../fixtures/review/in-memory'

const found = (th: string, en: string) =>
  reviewArticles([article(version('th', th), version('en', en))], { terms: TERMS }).map(({ words }) => words)

describe('names that every newsroom writes alike', () => {
  it('are known without the glossary', () => {
    expect(
      found('โครงการที่จังหวัดนครศรีธรรมราชและเชียงใหม่', 'The project in Nakhon Si Thammarat and Chiang Mai'),
    ).toEqual([])
    expect(found('กระทรวงคมนาคมรับผิดชอบ', 'The Ministry of Transport is responsible.')).toEqual([])
    expect(found('รัฐมนตรีว่าการกระทรวงคมนาคมรับผิดชอบ', 'The Minister of Transport is responsible.')).toEqual([])
  })

  it('are missed when another stands in their place', () => {
    expect(found('โครงการที่จังหวัดนครพนม', 'The project in Nakhon Pathom')).not.toEqual([])
    expect(found('กรมทางหลวงรับผิดชอบ', 'The Department of Rural Roads is responsible.')).not.toEqual([])
    expect(found('ส่งออกไปจีน', 'Exports to India')).not.toEqual([])
  })

  it('may be a city for its government, and not for a place in the country', () => {
    expect(found('ญี่ปุ่นเห็นชอบความร่วมมือ', 'Tokyo approved the cooperation.')).toEqual([])
    expect(found('ลงนามความร่วมมือกับญี่ปุ่น', 'It signs the cooperation with Japan in Tokyo.')).toContain('Tokyo')
  })

  it('are not found inside of other words', () => {
    expect(found('อัตราดอกเบี้ยลดลง', 'Interest rates fell.')).toEqual([])
    expect(found('งานจบแล้วที่เลยกำหนด', 'The work is over, late.')).toEqual([])
    expect(found('ช่วยพวกเรา', 'Help us.')).toEqual([])
  })

  it('give way to the glossary', () => {
    const own = { forms: { th: ['เชียงใหม่'], en: ['Chiengmai'] } }
    const all = withStandingNames([own]).filter(({ forms }) => forms.th?.includes('เชียงใหม่'))
    expect(all).toEqual([own])
  })
})
