#!/usr/bin/env bash
# Takes the pictures of the README and of the admin's guide anew, on the Playground, in a headless Chromium: some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
UPDATE_IMAGES=1 dotnet test tests/SmartHeart.Playground.BrowserTests
