# Completion of orgsim for fish. The program itself says what may stand at the cursor.

function __orgsim_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    type -q $words[1]; or return
    set -l lines ($words[1] sim complete fish -- $words[2..-1] "$word" 2>/dev/null)
    if test "$lines[1]" = \t
        set -l name (string match -r -- '^--[^=]*=' "$word")
        for file in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' "$word"))
            echo "$name"$file
        end
    else
        string join -- \n $lines
    end
end

complete -c orgsim -f -a '(__orgsim_complete)'
