# All a fresh machine needs is Python 3.11+ and make; a run of the tests brings its own Node and PostgreSQL.
# `make help` lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV    := .venv
PY      := $(VENV)/bin/python
PEERS   := tests/peers/node_modules
# The newest suitable interpreter on the PATH; say `make PYTHON=…` for another.
PYTHON  ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$p && break; done)
# Two makes at once in one checkout take turns at installing, where the system has flock.
ONE_AT_A_TIME := $(shell command -v flock >/dev/null 2>&1 && echo flock .setup.lock)
CODE    := $(sort $(dir $(wildcard $(addsuffix /*.py,bot handlers domain storage tests benchmarks))))
JOBS    ?= 2
ARGS    ?=

.PHONY: help
help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# --- environments -----------------------------------------------------------------------------------------------------

$(PY):
	@test -n "$(PYTHON)" || { echo "Tenpack needs Python 3.11 or newer on the PATH (or: make PYTHON=/path/to/python3)." >&2; exit 1; }
	$(ONE_AT_A_TIME) $(PYTHON) -m venv $(VENV) || { echo "No venv: on Debian and Ubuntu, install python3-venv." >&2; exit 1; }

# Stamps: pip runs again only when a pinned file changed.
$(VENV)/.runtime: requirements.txt | $(PY)
	$(ONE_AT_A_TIME) $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	$(ONE_AT_A_TIME) $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.PHONY: setup dev
setup: $(VENV)/.runtime ## Make the environment, in .venv
dev: $(VENV)/.dev ## The environment, with what tests and checks need

# Node comes with the pinned packages, so that the peers are the same everywhere; it trusts whom the machine trusts.
WITH_NODE = PATH="$(CURDIR)/$(VENV)/bin:$$PATH" NODE_OPTIONS=--use-system-ca
$(PEERS)/.installed: tests/peers/package.json tests/peers/package-lock.json tests/peers/.npmrc $(VENV)/.dev
	cd tests/peers && $(WITH_NODE) npm ci --loglevel=error
	cd tests/peers && $(WITH_NODE) npm run --silent schema
	@touch $@

.PHONY: peers browser
peers: $(PEERS)/.installed ## The providers' peers that the tests talk to

BROWSERS := chromium chromium-browser google-chrome google-chrome-stable
browser: $(VENV)/.dev ## A Chromium for the tests of the pages, if there is none
	@for program in $(BROWSERS); do if command -v $$program >/dev/null 2>&1; then exit 0; fi; done; \
	if command -v apt-get >/dev/null 2>&1 && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; \
	elif ! $(PY) -m playwright install chromium; then \
		echo "The tests of the pages need Chromium: install it with this system's packages (Debian: sudo apt-get install chromium)." >&2; \
		exit 1; \
	fi

# New versions within the limits of requirements*.in. No addresses: they would tell where it was run.
PIN := compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --custom-compile-command 'make lock' --quiet
.PHONY: lock
lock: ## Pin the newest versions that requirements*.in admit (needs uv)
	uv pip $(PIN) --upgrade requirements.in -o requirements.txt > /dev/null
	uv pip $(PIN) --upgrade --constraint requirements.txt requirements-dev.in -o requirements-dev.txt > /dev/null

# --- use ----------------------------------------------------------------------------------------------------------------

.PHONY: run
run: setup ## Everything in one process, with the simulator; prints its address
	$(PY) -m bot run $(ARGS)

# --- words --------------------------------------------------------------------------------------------------------------

.PHONY: messages
messages: setup ## Bring the catalogues of every language up to date with the source
	$(PY) -m handlers.replies.extraction

# --- checks -------------------------------------------------------------------------------------------------------------

.PHONY: test nightly imports lint format types check bench
test: dev peers browser ## Every test (ARGS='-k word' for some, JOBS=4 for more at once)
	$(PY) -m pytest -n $(JOBS) --dist worksteal $(ARGS)

nightly: dev peers browser ## Every test, with many more random examples
	HYPOTHESIS_PROFILE=nightly $(PY) -m pytest -n $(JOBS) --dist worksteal --timeout 3600 $(ARGS)

imports: dev ## Who may import whom, and the other rules of the source
	$(PY) -m pytest tests/test_architecture.py $(ARGS)

lint: dev ## Style, and the form of the source
	$(PY) -m ruff check $(CODE)
	$(PY) -m ruff format --check $(CODE)

format: dev ## Puts the source into its form
	$(PY) -m ruff check --fix $(CODE)
	$(PY) -m ruff format $(CODE)

types: dev ## The type checker
	$(PY) -m mypy $(CODE)

check: lint types test ## All of these

bench: dev ## The benchmarks
	$(PY) -m benchmarks $(ARGS)

.PHONY: clean
clean: ## Removes what make made
	rm -rf $(VENV) $(PEERS) .setup.lock .mypy_cache .pytest_cache .ruff_cache .hypothesis
