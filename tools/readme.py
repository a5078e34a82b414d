"""Make README.md from nbs/index.ipynb, with its pictures in nbs/images.

`--check` writes nothing, and fails when README.md is not what the notebook gives.
"""
import base64, posixpath, re, sys

from common import ROOT, directives, read, settings, text

NOTE = '<!-- Made from {} by tools/readme.py: edit the notebook, not this file. -->'


def anchor(heading):
    "GitHub's name for a heading: lower case, punctuation dropped, spaces to dashes."
    return re.sub(r'[^\w\- ]', '', heading.lower()).replace(' ', '-')


def relink(markdown, nbs):
    "Links of a notebook in `nbs`, as seen from the top level. Code blocks stay as they are."
    def fix(m):
        target = m[2]
        if re.match(r'[a-zA-Z][\w+.-]*:|//', target): return m[0]
        path, hash, heading = target.partition('#')
        if not path: return m[1] + '#' + anchor(heading.replace('-', ' ')) + m[3]
        end = '/' if path.endswith('/') else ''
        return m[1] + posixpath.normpath(posixpath.join(nbs, path)) + end + hash + heading + m[3]
    parts = re.split(r'(```.*?```|~~~.*?~~~)', markdown, flags=re.S)
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r'(\]\()([^)\s]+)([^)]*\))', fix, parts[i])
        parts[i] = re.sub(r'((?:src|href)=")([^"]+)(")', fix, parts[i])
    return ''.join(parts)


def fenced(s, lang=''): return f"```{lang}\n{s.strip(chr(10))}\n```"


def picture_text(output):
    "Alternative text for a picture: what its metadata says, or else the text that stands in for it."
    return output.get('metadata', {}).get('image/png', {}).get('alt') or text(output['data'].get('text/plain', '')).strip()


def readme(root=ROOT):
    "The text of README.md and its pictures, as {path from the top level: bytes}."
    nbs, index = settings(root)['nbs_path'], 'index.ipynb'
    parts, pictures = [NOTE.format(f'{nbs}/{index}')], {}
    def add_output(o):
        if o['output_type'] == 'error': return
        if o['output_type'] == 'stream': return parts.append(fenced(text(o['text'])))
        data = o['data']
        if 'text/markdown' in data: parts.append(relink(text(data['text/markdown']).strip(), nbs))
        elif 'image/png' in data:
            name = f'{nbs}/images/index_{len(pictures) + 1}.png'
            pictures[name] = base64.b64decode(text(data['image/png']))
            parts.append(f'![{picture_text(o)}]({name})')
        elif 'text/plain' in data: parts.append(fenced(text(data['text/plain'])))

    for cell in read(root/nbs/index)['cells']:
        source, flags = text(cell['source']).strip(), directives(cell)
        if 'hide' in flags or not source: continue
        if cell['cell_type'] == 'markdown': parts.append(relink(source, nbs))
        if cell['cell_type'] != 'code': continue
        code = '\n'.join(source.splitlines()[len(flags):]).strip()
        if code and flags.get('echo') != 'false': parts.append(fenced(code, 'python'))
        if flags.get('output') != 'false':
            for o in cell['outputs']: add_output(o)
    return '\n\n'.join(parts) + '\n', pictures


def wrong(root=ROOT):
    "What is not as the notebook gives it: one message a file."
    page, pictures = readme(root)
    files = {'README.md': page.encode()} | pictures
    for name, data in files.items():
        if not (root/name).exists(): yield f'{name} is missing: run `python tools/readme.py`'
        elif (root/name).read_bytes() != data: yield f'{name} is not what index.ipynb gives: run `python tools/readme.py`'
    for p in stale(pictures, root): yield f'{p.relative_to(root)} is used no more: run `python tools/readme.py`'


def stale(pictures, root):
    return [p for p in sorted((root/settings(root)['nbs_path']/'images').glob('index_*.png')) if p.relative_to(root).as_posix() not in pictures]


def write(root=ROOT):
    page, pictures = readme(root)
    for name, data in ({'README.md': page.encode()} | pictures).items():
        (root/name).parent.mkdir(exist_ok=True)
        (root/name).write_bytes(data)
    for p in stale(pictures, root): p.unlink()


def main():
    if sys.argv[1:] == ['--check']:
        messages = list(wrong())
        print('\n'.join(messages) or 'README.md is what index.ipynb gives')
        sys.exit(bool(messages))
    if sys.argv[1:]: sys.exit(__doc__)
    write()


if __name__ == '__main__': main()
