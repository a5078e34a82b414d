// What a page does besides being read: it shows the reader's guess beside the answer, explains words on hover and
// focus, and lets the keyboard scroll what is wider than the page, which fades where there is more. Without it,
// all of the text is still there.
for (const box of document.querySelectorAll('.guess')) {
  const input = box.querySelector('input'), answer = box.querySelector('details'), yours = box.querySelector('.yours')
  input.addEventListener('keydown', e => { if (e.key === 'Enter') answer.open = true })
  const show = () => { yours.hidden = !input.value.trim(); yours.textContent = 'Your guess: ' + input.value.trim() }
  input.addEventListener('input', show)
  show()
}

const tip = Object.assign(document.createElement('div'), { id: 'tip', role: 'tooltip', hidden: true })
document.body.append(tip)
for (const link of document.querySelectorAll('article a[href*="glossary.html#term-"]')) {
  const words = (window.glossary || {})[decodeURIComponent(link.hash.slice(1))]
  if (!words) continue
  link.classList.add('term')
  const show = () => {
    tip.textContent = words
    tip.hidden = false
    link.setAttribute('aria-describedby', 'tip')
    const at = link.getBoundingClientRect(), room = document.documentElement.clientWidth - tip.offsetWidth - 8
    tip.style.left = Math.max(8, Math.min(at.left, room)) + 'px'
    tip.style.top = at.bottom + window.scrollY + 6 + 'px'
  }
  const hide = () => { tip.hidden = true; link.removeAttribute('aria-describedby') }
  for (const [on, f] of [['mouseenter', show], ['focus', show], ['mouseleave', hide], ['blur', hide]]) link.addEventListener(on, f)
}
document.addEventListener('keydown', e => { if (e.key === 'Escape') tip.hidden = true })

const fades = e => e.classList.toggle('more', e.scrollWidth > e.clientWidth + e.scrollLeft + 2)
const scrolls = () => {
  const wide = 'article pre, article table, article .cell_output, article .text_html, article div.math, article dt.sig'
  for (const one of document.querySelectorAll(wide)) {
    if (one.scrollWidth > one.clientWidth + 1) one.tabIndex = 0
    one.onscroll = () => fades(one)
    fades(one)
  }
}
window.addEventListener('load', scrolls)
window.addEventListener('load', () => window.MathJax?.startup?.promise?.then(scrolls)) // formulas have grown
window.addEventListener('resize', scrolls)
document.addEventListener('toggle', scrolls, true)

// The theme's arrows in the list of pages are for the eye alone: give them words.
for (const arrow of document.querySelectorAll('.bd-sidebar summary, .sidebar-primary-items__start summary, nav summary'))
  if (!arrow.textContent.trim()) arrow.setAttribute('aria-label', 'Pages of ' + (arrow.closest('li')?.querySelector('a')?.textContent || 'this part'))
