"""Has LibreOffice accept or reject all tracked changes of documents, and save what comes of it as OpenDocument text.

usage: settle.py SOFFICE PROFILE
  SOFFICE   the program
  PROFILE   a folder of its own for LibreOffice's settings
Reads a job a line from standard input, {"file", "settle": "accept" | "reject", "odt"}, and answers each with a line:
{"left"}, how many tracked changes remain, or {"error"}. Ends, and LibreOffice with it, at the end of its input.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
NEVER_RUN_MACROS = 0
NEVER_UPDATE_LINKS = 0


def main(soffice, profile):
    pipe = f"notrain-{os.getpid()}"
    office = subprocess.Popen(
        [
            soffice,
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    context = connect(pipe, office)
    make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop, dispatcher = make("com.sun.star.frame.Desktop"), make("com.sun.star.frame.DispatchHelper")
    for line in sys.stdin:
        try:
            answer = settle(json.loads(line), desktop, dispatcher)
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
    desktop.terminate()
    office.wait()


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice ended while it was starting")


def settle(job, desktop, dispatcher):
    how_to_load = properties(Hidden=True, MacroExecutionMode=NEVER_RUN_MACROS, UpdateDocMode=NEVER_UPDATE_LINKS)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, how_to_load)
    if document is None:
        return {"error": "LibreOffice cannot open it"}
    try:
        dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[job["settle"]], "", 0, ())
        document.storeToURL(uno.systemPathToFileUrl(job["odt"]), properties(FilterName="writer8"))
        return {"left": count(document.Redlines)}
    finally:
        document.close(True)


def properties(**values):
    made = []
    for name, value in values.items():
        made.append(PropertyValue())
        made[-1].Name, made[-1].Value = name, value
    return tuple(made)


def count(container):
    entries, seen = container.createEnumeration(), 0
    while entries.hasMoreElements():
        entries.nextElement()
        seen += 1
    return seen


main(*sys.argv[1:])
