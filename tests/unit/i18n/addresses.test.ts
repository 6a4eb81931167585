import { expect, test } from 'vitest'
import * as addresses from '../../../lib/i18n/addresses'

test('the addresses are those that readers have been given', () => {
  expect([
    addresses.ENTRY_PATH,
    addresses.frontPath('th'),
    addresses.articlePath('th', 'forum'),
    addresses.passagePath('en', 'forum', 'p3'),
    addresses.parallelPath('th', 'forum'),
    addresses.cardPath('en', 'forum'),
    addresses.siteCardPath('en'),
    addresses.feedPaths('th').atom,
    addresses.feedPaths('th').json,
    addresses.topicPath('en', 'industry'),
    addresses.archivePath('th', 2024),
    addresses.archiveIndexPath('th'),
    addresses.olderPagePath(addresses.frontPath('en'), 3),
    addresses.listFeedPaths(addresses.topicPath('en', 'industry')).atom,
    addresses.listFeedPaths(addresses.archivePath('th', 2024)).json,
    addresses.searchPath('en'),
    addresses.SITEMAP_PATH,
    addresses.MANIFEST_PATH,
    addresses.ICON_PATH,
    addresses.APPLE_ICON_PATH,
    addresses.iconPath(192),
    addresses.iconPath(512, true),
  ]).toEqual([
    '/',
    '/th/',
    '/th/articles/forum/',
    '/en/articles/forum/#p3',
    '/th/articles/forum/parallel/',
    '/en/articles/forum/card.png',
    '/en/card.png',
    '/th/feed.xml',
    '/th/feed.json',
    '/en/topics/industry/',
    '/th/archive/2024/',
    '/th/archive/',
    '/en/page/3/',
    '/en/topics/industry/feed.xml',
    '/th/archive/2024/feed.json',
    '/en/search/',
    '/sitemap.xml',
    '/manifest.webmanifest',
    '/icon.svg',
    '/apple-touch-icon.png',
    '/icon-192.png',
    '/icon-maskable-512.png',
  ])
})

test('what stands for no page stands below every kind of page that a language may lack', () => {
  expect(addresses.placeholderPaths('th')).toEqual([
    '/th/articles/-/',
    '/th/topics/-/',
    '/th/archive/-/',
    '/th/page/-/',
  ])
})
