"""What `pip install` gives: a built wheel runs the example far from the source tree."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("build", "hatchling", "pip")

pytestmark = pytest.mark.skipif(
    any(find_spec(tool) is None for tool in TOOLS),
    reason="needs the development group's build tools: run `make test`",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A new environment that holds the wheel, and borrows its dependencies from this one."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", scripts / "python", "install", "--quiet"]
    subprocess.run([*pip, "--no-index", "--no-deps", wheel], check=True)
    (site,) = folder.glob("[Ll]ib/**/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return scripts


def run(command, cwd):
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_the_wheel_carries_its_data(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("vocabularies/recruitment.toml", "example/material/material.toml", "py.typed"):
        assert f"habeas/{part}" in names
    assert any(name.startswith("habeas/publish/templates/") for name in names)
    assert any(name.startswith("habeas/store/migrations/") for name in names)
    assert not any(name.startswith("tests/") or "truth" in name for name in names)


def test_the_demo_runs_from_the_wheel(installed, tmp_path):
    where = run([installed / "python", "-c", "import habeas; print(habeas.__file__)"], tmp_path)
    assert not Path(where.strip()).is_relative_to(ROOT / "src")
    said = json.loads(run([installed / "habeas", "demo", "--no-serve", "--json"], tmp_path))
    assert said["claims"] > 0
    assert said["persons"] > 0
    assert said["refused"] == []
    assert (tmp_path / "habeas-demo" / "report" / "index.html").is_file()
