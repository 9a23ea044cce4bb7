#!/bin/sh
# Copies an organization into files, by calls of `aws` that only read.
#
#   sh capture.sh [FOLDER]
#
# The folder must be empty; without one it is capture-DATE. `orgsim sim import --from FOLDER` makes a world of it. A
# call that is refused is written down in FOLDER/refused.txt, and passed over.

set -u
LC_ALL=C TZ=UTC AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off AWS_RETRY_MODE=standard
AWS_MAX_ATTEMPTS=${AWS_MAX_ATTEMPTS:-5}
export LC_ALL TZ AWS_PAGER AWS_CLI_AUTO_PROMPT AWS_RETRY_MODE AWS_MAX_ATTEMPTS

# The types of policy, those of them that are merged, and the policies that AWS manages.
types='@TYPES@'
merged='@MERGED@'
managed='@MANAGED@'

if [ $# -gt 1 ]; then
    echo "usage: sh capture.sh [FOLDER]" >&2
    exit 252
fi
folder=${1:-capture-$(date +%Y-%m-%d)}
case $folder in
-*) folder=./$folder ;;
esac
if ! mkdir -p "$folder"; then
    exit 255
fi
if [ -n "$(ls -A "$folder")" ]; then
    echo "capture: the folder is not empty: $folder" >&2
    exit 255
fi
work=$folder/.part
mkdir "$work" || exit 255
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
calls=0
refused=0

# Says on a terminal how far this is.
progress() {
    if [ -t 2 ]; then
        printf '\r%d calls, %d refused: %-40.40s' "$calls" "$refused" "$1" >&2
    fi
}

# Tells whether an error on record is one that passes.
passes() {
    grep -q -i -E 'TooManyRequests|Throttl|ServiceException|Could not connect|timed? ?out|ConnectionError|\(5[0-9][0-9]\)' "$work/error"
}

# Writes what a call answers to a file; tells whether it was answered.
call() {
    file=$folder/$1
    shift
    mkdir -p "${file%/*}"
    attempt=1
    calls=$((calls + 1))
    progress "$2"
    until aws "$@" --output json --color off </dev/null >"$work/answer" 2>"$work/error"; do
        if [ "$attempt" -ge 5 ] || ! passes; then
            refused=$((refused + 1))
            printf '%s: %s\n' "$*" "$(tr -s '\n ' '  ' <"$work/error")" >>"$folder/refused.txt"
            return 1
        fi
        sleep "$attempt"
        attempt=$((attempt + 1))
    done
    mv "$work/answer" "$file"
}

# Prints the texts that members of a name have in a file.
texts() {
    if [ -f "$folder/$2" ]; then
        sed -n 's/^ *"'"$1"'": "\([A-Za-z0-9._-]*\)",\{0,1\}$/\1/p' "$folder/$2"
    fi
}

# Tells whether a word is one of a list.
among() {
    case " $2 " in
    *" $1 "*) return 0 ;;
    esac
    return 1
}

tags() {
    call "tags/$1.json" organizations list-tags-for-resource --resource-id "$1"
}

if ! call caller.json sts get-caller-identity; then
    cat "$work/error" >&2
    exit 255
fi
call organization.json organizations describe-organization
call roots.json organizations list-roots
call accounts.json organizations list-accounts

# The tree, level by level.
texts Id roots.json >"$work/parents"
while [ -s "$work/parents" ]; do
    : >"$work/below"
    while read -r parent; do
        call "units/$parent.json" organizations list-organizational-units-for-parent --parent-id "$parent"
        texts Id "units/$parent.json" >>"$work/below"
        call "members/$parent.json" organizations list-accounts-for-parent --parent-id "$parent"
        tags "$parent"
    done <"$work/parents"
    mv "$work/below" "$work/parents"
done
texts Id accounts.json >"$work/accounts"
while read -r account; do
    tags "$account"
done <"$work/accounts"

# Policies, what they are attached to, and in which order where several are.
for type in $types; do
    call "policies/$type.json" organizations list-policies --filter "$type"
    texts Id "policies/$type.json" >"$work/policies"
    : >"$work/targets"
    while read -r policy; do
        call "targets/$policy.json" organizations list-targets-for-policy --policy-id "$policy"
        texts TargetId "targets/$policy.json" >>"$work/targets"
        if ! among "$policy" "$managed"; then
            call "documents/$policy.json" organizations describe-policy --policy-id "$policy"
            tags "$policy"
        fi
    done <"$work/policies"
    sort "$work/targets" | uniq -d >"$work/several"
    while read -r target; do
        call "attached/$type/$target.json" organizations list-policies-for-target --target-id "$target" --filter "$type"
    done <"$work/several"
done

# What policies come to. Whoever is not told of the root and of other accounts is told of its own.
texts Type roots.json >"$work/types"
if [ -f "$folder/organization.json" ] && ! [ -f "$folder/roots.json" ]; then
    printf '%s\n' $merged >"$work/types"
fi
if ! [ -f "$folder/accounts.json" ]; then
    texts Account caller.json >"$work/accounts"
fi
while read -r type; do
    if among "$type" "$merged"; then
        call "invalid/$type.json" organizations list-accounts-with-invalid-effective-policy --policy-type "$type"
        while read -r account; do
            call "effective/$type/$account.json" organizations describe-effective-policy --policy-type "$type" --target-id "$account"
        done <"$work/accounts"
    fi
done <"$work/types"

# Services, and who administers them.
call services.json organizations list-aws-service-access-for-organization
call administrators.json organizations list-delegated-administrators
texts Id administrators.json >"$work/administrators"
while read -r account; do
    call "delegated/$account.json" organizations list-delegated-services-for-account --account-id "$account"
done <"$work/administrators"
call resource-policy.json organizations describe-resource-policy
for policy in $(texts Id resource-policy.json | grep '^rp-'); do
    tags "$policy"
done

# Requests, handshakes and transfers.
call creations.json organizations list-create-account-status
call sent.json organizations list-handshakes-for-organization
call received.json organizations list-handshakes-for-account
call inbound.json organizations list-inbound-responsibility-transfers --type BILLING
call outbound.json organizations list-outbound-responsibility-transfers --type BILLING
for transfer in $(texts Id inbound.json) $(texts Id outbound.json); do
    tags "$transfer"
done

if [ -t 2 ]; then
    echo >&2
fi
echo "$folder: $calls calls, $refused refused"
