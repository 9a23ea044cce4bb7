#!/usr/bin/env python3
"""Real AWS clients against `orgsim sim serve`: boto3, the AWS CLI and Terraform, as far as they are installed.

    tests/clients/smoke.py target/debug/orgsim

It fetches nothing. Each client runs with a server and an empty state of its own; what is not installed is told.
Terraform needs the AWS provider where `terraform init` finds it, as by TF_CLI_CONFIG_FILE or a plugin cache.
Ends with 0 if no client failed.
"""
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile

BOTO3 = """
import boto3, botocore
organizations = boto3.client("organizations")
organizations.create_organization(FeatureSet="ALL")
root = organizations.list_roots()["Roots"][0]["Id"]
unit = organizations.create_organizational_unit(ParentId=root, Name="Dev")["OrganizationalUnit"]
pages = organizations.get_paginator("list_organizational_units_for_parent").paginate(ParentId=root)
assert [unit["Name"] for page in pages for unit in page["OrganizationalUnits"]] == ["Dev"]
try:
    organizations.create_organizational_unit(ParentId=root, Name="Dev")
    raise SystemExit("a second unit of the same name was made")
except organizations.exceptions.DuplicateOrganizationalUnitException:
    pass
assert boto3.client("sts").get_caller_identity()["Account"] == "111111111111"
"""

CLI = """
set -e
aws organizations create-organization --query Organization.FeatureSet --output text
aws organizations list-accounts --query Accounts[].Id --output text
aws sts get-caller-identity --query Account --output text
"""

TERRAFORM = """
provider "aws" { region = "us-east-1" }
resource "aws_organizations_organization" "this" { feature_set = "ALL" }
resource "aws_organizations_organizational_unit" "dev" {
  name      = "Dev"
  parent_id = aws_organizations_organization.this.roots[0].id
}
"""


def serve(orgsim, folder, words):
    """Runs a command with a server of its own; returns how it ended and what it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "ORGSIM_"))}
    env = dict(kept, HOME=folder, ORGSIM_STATE_FILE=os.path.join(folder, "state.json"), AWS_PAGER="")
    command = [orgsim, "sim", "serve", "--", *words]
    done = subprocess.run(command, env=env, cwd=folder, capture_output=True, text=True, timeout=600)
    return done.returncode, done.stdout + done.stderr


def boto3(orgsim, folder):
    if importlib.util.find_spec("boto3") is None:
        return None
    return serve(orgsim, folder, [sys.executable, "-c", BOTO3])


def cli(orgsim, folder):
    if shutil.which("aws") is None:
        return None
    code, printed = serve(orgsim, folder, ["sh", "-c", CLI])
    return code or printed != "ALL\n111111111111\n111111111111\n", printed


def terraform(orgsim, folder):
    if shutil.which("terraform") is None:
        return None
    with open(os.path.join(folder, "main.tf"), "w") as file:
        file.write(TERRAFORM)
    lines = "terraform init -no-color -input=false && terraform apply -no-color -auto-approve"
    # A second plan that finds nothing to do ends with 0.
    return serve(orgsim, folder, ["sh", "-c", lines + " && terraform plan -no-color -detailed-exitcode"])


def main():
    orgsim = os.path.abspath(sys.argv[1])
    results = {}
    for client in (boto3, cli, terraform):
        with tempfile.TemporaryDirectory() as folder:
            outcome = client(orgsim, folder)
        if outcome is None:
            results[client.__name__] = "not installed"
            continue
        code, printed = outcome
        results[client.__name__] = "failed" if code else "passed"
        if code:
            sys.stderr.write(printed)
    print(json.dumps(results))
    return "failed" in results.values()


if __name__ == "__main__":
    sys.exit(main())
