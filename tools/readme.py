"Make README.md from nbs/index.ipynb, with its pictures in nbs/images."
import base64, posixpath, re

from common import ROOT, alt, directives, read, settings

NOTE = '<!-- Made from {} by tools/readme.py: edit the notebook, not this file. -->'


def plain(heading):
    "A heading without links and markup: with dashes for spaces, Jupyter's name for it."
    return re.sub(r'[`*]', '', re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', heading)).strip()


def anchor(heading):
    "GitHub's name for a heading: lower case, punctuation dropped, spaces to dashes."
    return re.sub(r'[^\w\- ]', '', heading.lower()).replace(' ', '-')


def relink(markdown, nbs):
    "Links of a notebook in `nbs`, as seen from the top level. Code blocks stay as they are."
    def fix(m):
        path, mark, heading = m[2].partition('#')
        if re.match(r'[a-zA-Z][\w+.-]*:|//', path): return m[0]
        if not path: return m[1] + '#' + anchor(heading.replace('-', ' ')) + m[3]
        return m[1] + posixpath.normpath(posixpath.join(nbs, path)) + '/'*path.endswith('/') + mark + heading + m[3]
    parts = re.split(r'(```.*?```|~~~.*?~~~)', markdown, flags=re.S)
    for pattern in (r'(\]\()([^)\s]+)([^)]*\))', r'((?:src|href)=")([^"]+)(")'):
        parts[::2] = [re.sub(pattern, fix, part) for part in parts[::2]]
    return ''.join(parts)


def fenced(s, lang=''): return f'```{lang}\n{s.strip(chr(10))}\n```'


def readme(root=ROOT):
    "README.md and its pictures, as {path from the top level: bytes}."
    nbs = settings(root)['nbs_path']
    parts, pictures = [NOTE.format(f'{nbs}/index.ipynb')], {}
    def add(output):
        data = output.get('data', {})
        if output['output_type'] == 'stream': parts.append(fenced(output['text']))
        elif 'text/markdown' in data: parts.append(relink(data['text/markdown'].strip(), nbs))
        elif 'image/png' in data:
            name = f'{nbs}/images/index_{len(pictures) + 1}.png'
            pictures[name] = base64.b64decode(data['image/png'])
            if f']({name})' not in '\n'.join(parts): parts.append(f'![{alt(output)}]({name})') # else it stands above
        elif 'text/plain' in data: parts.append(fenced(data['text/plain']))

    for cell in read(root/nbs/'index.ipynb').cells:
        source, flags = cell.source.strip(), directives(cell)
        if 'hide' in flags or not source: continue
        if cell.cell_type == 'markdown': parts.append(relink(source, nbs))
        if cell.cell_type != 'code': continue
        code = '\n'.join(source.splitlines()[len(flags):]).strip()
        if code and flags.get('echo') != 'false':
            if parts[-1].startswith('```python'): code = parts.pop()[9:-3] + '\n' + code # imports, then their use
            parts.append(fenced(code, 'python'))
        if flags.get('output') != 'false':
            for output in cell.outputs: add(output)
    return {'README.md': ('\n\n'.join(parts) + '\n').encode()} | pictures


def write(root=ROOT):
    "Write README.md and its pictures, and take away pictures of an older one."
    files = readme(root)
    folder = root/settings(root)['nbs_path']/'images'
    folder.mkdir(exist_ok=True)
    for p in folder.glob('index_*.png'): p.unlink()
    for name, data in files.items(): (root/name).write_bytes(data)


if __name__ == '__main__': write()
