import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/articles/article'
import { glossary } from '../../../lib/articles/glossary'
import { readArticles } from '../../../lib/articles/library'
import { type Finding, reviewArticles } from '../../../lib/review/review'
import { edited } from '../../fixtures/review/edits'

/**
 * Correct articles of other subjects, invented but written as news is, each translated freely. An editor who writes a
 * first article without a glossary of its names must not be stopped, and seldom be warned.
 */
const FOLDER = 'tests/fixtures/review-other-news'
const articles = readArticles(FOLDER)
const terms = glossary()
const found = (article: Article) =>
  reviewArticles([article], { terms }).filter(({ severity }) => severity !== 'notice')

/** Warnings that are false, and that the review cannot tell to be so: kept here so that the count stays honest. */
const FALSE_ALARMS: Readonly<Record<string, readonly string[]>> = {
  'nesdc-gdp-q3': ['เศรษฐกิจ'],
  'eastern-shrimp-prices': ['130-baht', '140 baht'],
  'solar-rooftop-500mw': ['10 kilowatts'],
  'junior-weightlifting-tashkent': ['2'],
  'suvarnabhumi-wildlife-seizure': [
    'not',
    '“For every baby gibbon caught, at least one adult usually has to die,” he said.',
    'จับกุม',
    'าที่สุวรรณภูมิได้ 46 คดี เพิ่มขึ้นจาก',
  ],
  'finland-pm-visit': ['ภาคเอกชน'],
  'narai-museum-reopening': ['Phisan'],
  'womens-football-buriram': ['Nguyen', 'ยน ถิ'],
  'volleyball-sea-vleague': ['ยน ถิ'],
  'social-security-contribution-cut': ['Some 1.24 million insured people'],
  'dengue-korat-campaign': [
    'They must not buy aspirin or ibuprofen to take on their own, because these make bleeding more likely.',
  ],
  'budget-bill-fy2027': ['632,900 ล้านบาท'],
  'double-track-khon-kaen-udon': ['government'],
  'diesel-fund-levy-cut': ['32.14 baht'],
  'school-lunch-budget': ['การเพิ่ม'],
  'reading-hour-schools': ['สือคืน เพราะไม่ยอมวาง”'],
  'songkran-road-toll': ['vehicles'],
  'thai-eu-fta-round': ['gain'],
  'cassava-mosaic-outbreak': [
    'To make matters worse, the local price of fresh cassava has dropped to 1.90 baht a kilogramme, too little to cover fertiliser and labour.',
    'matters worse',
  ],
  'golden-triangle-seizure': ['AK'],
  'household-debt-clinic': ['ส่วนบุคคลที่ไม่มีหลักประกันได้เพิ่ม'],
  'landbridge-final-hearings': ['ส่งออก'],
  'substandard-rebar-seizure': [
    "The ministry will consider suspending the factory's licence if the breach is found to have been deliberate, and will order all the steel destroyed once the case is final.",
    'TIS',
  ],
  'longan-growers-support': ['ลำไย'],
  'pm25-northern-haze': ['end'],
  'online-gambling-network-raid': ['without'],
  'vietnam-trade-minister-visit': ['นำเข้า'],
  'diprom-sme-loans-training': [
    'He would like the department to hold more training in this field.',
    'หญ่ที่ยังแก้ไม่ได้คือการขาดแคลนแรงง',
  ],
  'northeast-sme-loan-and-skills-scheme': ['กระทรวงอุตสาหกรรม'],
  'investment-scam-arrests': ['Bang', 'Na', 'Bang', 'Na'],
  'bmta-electric-buses': ['e old buses without air-conditioning, w', 'นปี 2575 โดยไม่รวมดอกเบี้ยจ่าย “รถใ'],
  'khao-kheow-baby-elephant': ['ข้าว', 'ข้าว', 'ส่งเสียงดัง ไม่ใช้แฟลชถ่ายภาพ และไม', 'ข้าว'],
  'electricity-tariff-jan-apr-2026': ['บาทต่อหน่วย ไม่รวมภาษีมูลค่าเพิ่ม ล', '3.88 baht'],
  'royal-project-ang-khang': [
    'There’s no need to be afraid of the police, no need to run off into the forest.”',
    'up',
  ],
  'rice-prices-support': ['5%'],
  'flood-relief-chao-phraya': ['น้ำท่วม', 'Hua', 'Wiang'],
  'nan-long-boat-final': ['an estimated 60 million baht'],
}

describe('correct articles of other subjects', () => {
  it.each(articles)('$slug raises no error, and no warning but those that are known', (article) => {
    const findings = found(article)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.map(({ words }) => words).sort()).toEqual([...(FALSE_ALARMS[article.slug] ?? [])].sort())
  })
})

/** A change to the English text of one of the articles. */
type Change = { readonly slug: string; readonly name: string; readonly from: string; readonly to: string }

const changes = (file: string): readonly Change[] =>
  JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8'))

/** What is found after a change and was not before. */
function foundAnew({ slug, name, from, to }: Change): Finding[] {
  const article = articles.find((one) => one.slug === slug)
  if (!article) throw new Error(`There is no article “${slug}” to change.`)
  const told = ({ severity, check, words }: Finding) => `${severity} ${check} ${words}`
  const before = found(article).map(told)
  return found(edited(article, { name, edits: [[from, to]] })).filter((finding) => {
    const place = before.indexOf(told(finding))
    if (place !== -1) before.splice(place, 1)
    return place === -1
  })
}

/** Wrong translations that the review passes, and right ones that it warns of: kept here so that the counts stay honest. */
const MISSED: readonly string[] = [
  'wrong district of the boy who died',
  'most dangerous time turned round',
  'cutting dates of Chanee and Monthong swapped',
  'one packing house became all packing houses',
  'red notice being requested became already issued',
  'guidance teachers’ association became principals’ association',
  'scope: part of the figure became all of it',
  'date wrong: same year (2027) became this year',
  'who proposed what turned round',
  'opening time turned into a deadline',
  'MEA and PEA megawatts swapped',
  'claim added: rate may be raised',
  'guarantors became teachers',
  'some might not became most would not',
  'who hired whom turned round',
  'belief stated as fact',
  'behind and ahead of schedule swapped',
  'acting dropped from the office',
  'plants became farmers',
  'rai became hectare',
  'snatch and clean and jerk weights swapped',
  'part of the prize money became all',
  'none positive became one positive',
  'who bought the painkillers',
  'each lost',
  'cause added',
  'added application route',
  'bank staff become police',
  'who invited wrong',
  'added fact: interest-free',
  'qualifier: may to will',
  'left out: pillion passengers',
  'planned vs done: assessment',
  'name: wrong district',
  'who did what: first heat',
  'decision reversed: protest',
  'qualifier: most→all',
  'who did what: invited by DIPROM not Aichi',
  'negation/who pays travel',
  'cause turned round: cancelled not postponed',
  'left out: sauces',
  'direction: labels and price swapped',
  'yen-loan-subway-extension-venture-partners',
  'mpc-rate-cut-dissent-direction',
  'lamphun-foot-and-mouth-human-negation',
  'nakhon-sawan-waste-plant-for-against-swapped',
  'nakhon-sawan-waste-plant-university',
  'kyushu-business-matching-mission-direction',
  'debt-negation-turned',
  'fire-faults-sum',
  'coral-university',
  'osaka-orders-exchanged',
  'osaka-therapists-allowed',
  'school-lunch-budget-no-plan-negation',
  'minimum-wage-2026-votes-exchanged',
  'minimum-wage-2026-provinces-exchanged',
  'minimum-wage-2026-strike-negation',
  'ayutthaya-flood-warning-dam-will-increase',
  'thai-japan-hydrogen-biomass-shares-exchanged',
  'substandard-rebar-seizure-plan-as-done',
  'nakhon-phanom-hospital-building-persons-exchanged',
  'online-gambling-network-raid-nationality',
  'online-gambling-network-raid-denied-confessed',
  'vietnam-trade-minister-visit-who-asked-exchanged',
]
const WARNED_OF: readonly string[] = [
  'increase in another order',
  'quarter given as month',
  'record reworded',
  'quicker than driving',
  'half price reworded',
  'not signed reworded',
  'comparison reworded',
  'up to→no more than',
  'postponed→put off; cancelled→scrapped',
  'yen-loan-subway-extension-ambassador',
  'golden-triangle-seizure-centre',
  'kyushu-business-matching-osaka',
  'skills-ok-one-in-five',
  'coral-ok-300m',
  'minimum-wage-2026-vote-recast',
  'ayutthaya-flood-warning-paddy',
  'na-pho-silk-cooperative-kyoto-recast',
  'nakhon-phanom-hospital-building-ok-opening-recast',
  'nakhon-phanom-hospital-building-ok-nurses-recast',
  'online-gambling-network-raid-ok-turnover-recast',
]

const wrong = changes('wrong-translations')
const right = changes('right-rewordings')

describe(`wrong translations of other news: ${wrong.length - MISSED.length} of ${wrong.length} are caught`, () => {
  it.each(wrong.filter(({ name }) => !MISSED.includes(name)))('caught: $name', (change) => {
    expect(foundAnew(change).length).toBeGreaterThan(0)
  })
  it.each(MISSED)('missed, as is known: %s', (missed) => {
    expect(wrong.filter(({ name }) => name === missed).map((change) => foundAnew(change).length)).toEqual([0])
  })
})

describe(`right rewordings of other news: ${right.length - WARNED_OF.length} of ${right.length} pass`, () => {
  it.each(right.filter(({ name }) => !WARNED_OF.includes(name)))('passes: $name', (change) => {
    expect(foundAnew(change).map(({ words }) => words)).toEqual([])
  })
})
