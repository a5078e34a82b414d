"Make every link to this repository again from settings.ini: after a change of `user`, `repo` or `branch`."
import readme
from check import linking, relinked
from common import ROOT, settings


def main(root=ROOT):
    files, ours = linking(root)
    for p, old in files.items():
        new = relinked(old, settings(root), ours)
        if new == old or p.name == 'README.md': continue
        p.write_text(new, encoding='utf-8')
        print(p.relative_to(root))
    readme.write(root)


if __name__ == '__main__': main()
