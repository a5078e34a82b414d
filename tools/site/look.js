// What the proof asks of a page that is open.
() => ({
  ids: [...document.querySelectorAll('[id]')].map(e => e.id),
  links: [...document.querySelectorAll('a[href]')].map(a => a.href),
  pictures: [...document.images].map(i => [i.getAttribute('src'), i.getAttribute('alt'), i.naturalWidth > 0]),
  formulas: [...document.querySelectorAll('.math')]
    .filter(m => !m.querySelector('mjx-container') || m.querySelector('mjx-merror')).map(m => m.textContent.slice(0, 60)),
  raw: [...document.querySelectorAll('article p, article li, article td, article h1, article h2, article h3')].map(e => {
    const copy = e.cloneNode(true)
    copy.querySelectorAll('pre, code').forEach(c => c.remove())
    return (copy.textContent.match(/^#\|.*|\{term\}|<\/?(details|div|summary)[ >]|\[!\[|\$\$/m) || [])[0]
  }).filter(Boolean),
})
