import type { ShareTarget } from '@/lib/share-links'

/** Simple drawings on a grid of 24, filled or stroked in the colour of the words beside them. */
const DRAWINGS: Record<ShareTarget | 'device' | 'copy', { d: string; filled?: true }> = {
  line: {
    d: 'M12 3C6.5 3 2 6.6 2 11c0 3.9 3.5 7.2 8.3 7.9 1.5.3.6 1.6.7 2.5.1.8 1 .5 1.6.1 2-1.1 5.2-3.2 7-5.4A7.6 7.6 0 0 0 22 11c0-4.4-4.5-8-10-8z',
    filled: true,
  },
  facebook: {
    d: 'M14 22v-9h3l.5-3.6H14V7.2c0-1 .4-1.7 1.8-1.7h1.9V2.3C17.3 2.2 16.3 2 15 2c-2.8 0-4.6 1.7-4.6 4.8v2.6H7.3V13h3.1v9z',
    filled: true,
  },
  x: {
    d: 'M18.2 2.5h3.2l-7 8 8.2 11h-6.4l-5-6.7-5.9 6.7H2l7.5-8.6L1.6 2.5h6.6l4.6 6.1zM17 19.5h1.8L7.2 4.3H5.3z',
    filled: true,
  },
  linkedin: {
    d: 'M4 9h4v12H4zM6 3a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 0 1 6 3zM10.5 9h3.8v1.7c.6-1 1.9-2 3.8-2 4 0 4.4 2.6 4.4 5.9V21h-4v-5.7c0-1.4 0-3.1-1.9-3.1s-2.1 1.5-2.1 3V21h-4z',
    filled: true,
  },
  mail: { d: 'M3 5h18v14H3zM3 6.5l9 7 9-7' },
  copy: { d: 'M9 9h11v11H9zM15 9V4H4v11h5' },
  device: { d: 'M12 15V3M8 7l4-4 4 4M5 11v9h14v-9' },
}

/** The sign of a way to share. Decoration only: its name stands beside it in words. */
export function ShareIcon({ of }: { of: keyof typeof DRAWINGS }) {
  const { d, filled } = DRAWINGS[of]
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      {filled ? (
        <path d={d} fill="currentColor" />
      ) : (
        <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      )}
    </svg>
  )
}
