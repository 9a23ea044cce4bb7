# Completion of orgsim for bash. The program itself says what may stand at the cursor.

_orgsim() {
    local line lines=()
    while IFS= read -r line; do
        lines+=("$line")
    done < <("$1" sim complete bash -- "$COMP_TYPE" "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
    if [[ ${lines[0]-} == $'\t' ]]; then
        compopt -o filenames 2>/dev/null
        lines=()
        while IFS= read -r line; do
            lines+=("$line")
        done < <(compgen -f -- "$2")
    fi
    COMPREPLY=("${lines[@]}")
}

complete -F _orgsim orgsim
