# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_orgsim_global_optspecs
    string join \n debug endpoint-url= no-verify-ssl no-paginate output= query= profile= region= version color= no-sign-request ca-bundle= cli-read-timeout= cli-connect-timeout= cli-binary-format= no-cli-pager cli-auto-prompt no-cli-auto-prompt cli-error-format= state-file= caller= h/help
end

function __fish_orgsim_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_orgsim_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_orgsim_using_subcommand
    set -l cmd (__fish_orgsim_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c orgsim -n "__fish_orgsim_needs_command" -l endpoint-url -d 'The address of the service. Nothing is sent over a network, so this changes nothing.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_needs_command" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l region -d 'The region to call. There is one organization in all of them, so this changes nothing.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_needs_command" -l ca-bundle -d 'A file of certificates to check the service\'s with. Nothing is sent over a network, so this changes nothing.' -r -F
complete -c orgsim -n "__fish_orgsim_needs_command" -l cli-read-timeout -d 'How many seconds to wait for an answer. Nothing is sent over a network, so this changes nothing.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l cli-connect-timeout -d 'How many seconds to wait for a connection. Nothing is sent over a network, so this changes nothing.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l cli-binary-format -d 'How bytes are written on the command line. No operation takes any, so this changes nothing.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c orgsim -n "__fish_orgsim_needs_command" -l cli-error-format -d 'The form of error messages. Without this, the environment variable AWS_CLI_ERROR_FORMAT tells, or the setting cli_error_format, or it is enhanced.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c orgsim -n "__fish_orgsim_needs_command" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_needs_command" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_needs_command" -l debug -d 'Tell on standard error which calls are made and how they are answered.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l no-verify-ssl -d 'Don\'t check the service\'s certificate. Nothing is sent over a network, so this changes nothing.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l no-paginate -d 'Make one call only. Without this, a listing makes as many calls as it takes, and what is printed is the whole.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l version -d 'Print the version of this program.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l no-sign-request -d 'Call without credentials. None are checked, so this changes nothing.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l cli-auto-prompt -d 'Ask for what the command line lacks. Nothing is ever asked, so this changes nothing.'
complete -c orgsim -n "__fish_orgsim_needs_command" -l no-cli-auto-prompt -d 'Don\'t ask for what the command line lacks. Nothing is ever asked, so this changes nothing.'
complete -c orgsim -n "__fish_orgsim_needs_command" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "organizations" -d 'Manage accounts as one organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "sts" -d 'Ask who calls.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "sim" -d 'Controls the simulated world: its accounts, clock, ids, quotas and faults'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "accept-handshake" -d 'Accept a handshake that is addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "attach-policy" -d 'Attach a policy to a root, an organizational unit or an account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "cancel-handshake" -d 'Take back a handshake that the organization of the calling account has sent.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "close-account" -d 'Close a member account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "create-account" -d 'Create an account that is a member of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "create-gov-cloud-account" -d 'Create a member account together with a paired account in AWS GovCloud (US).'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "create-organization" -d 'Create an organization and make the calling account its management account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "create-organizational-unit" -d 'Create an organizational unit in the root or in another unit.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "create-policy" -d 'Create a policy, which is attached to nothing yet.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "decline-handshake" -d 'Decline a handshake that is addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "delete-organization" -d 'Delete the organization, which must have no member accounts left.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "delete-organizational-unit" -d 'Delete an organizational unit, which must be empty.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "delete-policy" -d 'Delete a policy that is attached to nothing.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "delete-resource-policy" -d 'Delete the resource policy of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "deregister-delegated-administrator" -d 'End a member account\'s administration of a service.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-account" -d 'Show an account of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-create-account-status" -d 'Show how far a request to create an account has come.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-effective-policy" -d 'Show what all policies of a type together say for an account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-handshake" -d 'Show a handshake, as its sender or recipient.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-organization" -d 'Show the organization that the calling account belongs to.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-organizational-unit" -d 'Show an organizational unit.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-policy" -d 'Show a policy with its document.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-resource-policy" -d 'Show the resource policy of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "describe-responsibility-transfer" -d 'Show a transfer of responsibility, as either of its sides.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "detach-policy" -d 'Detach a policy from a root, an organizational unit or an account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "disable-aws-service-access" -d 'End the trust in an AWS service.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "disable-policy-type" -d 'Disable a type of policy, and detach all its policies.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "enable-aws-service-access" -d 'Make an AWS service a trusted service of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "enable-all-features" -d 'Begin to move an organization from consolidated billing to all features.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "enable-policy-type" -d 'Enable a type of policy in the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "invite-account-to-organization" -d 'Invite an account to join the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "invite-organization-to-transfer-responsibility" -d 'Offer to take over the bill of another organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "leave-organization" -d 'Take the calling account out of its organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-aws-service-access-for-organization" -d 'List the trusted services of the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-accounts" -d 'List all accounts of the organization, the management account first.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-accounts-for-parent" -d 'List the accounts that are directly in a root or an organizational unit.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-accounts-with-invalid-effective-policy" -d 'List the accounts whose policies of a type merge into something invalid.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-children" -d 'List the ids of the accounts or of the units that are directly in a parent.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-create-account-status" -d 'List the requests to create accounts, oldest first.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-delegated-administrators" -d 'List the member accounts that administer a service, or any service.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-delegated-services-for-account" -d 'List the services that a member account administers.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-effective-policy-validation-errors" -d 'List what is wrong with the merged policy of an account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-handshakes-for-account" -d 'List the handshakes that are addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-handshakes-for-organization" -d 'List the handshakes that the organization has sent.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-inbound-responsibility-transfers" -d 'List the transfers by which the organization pays the bills of others.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-organizational-units-for-parent" -d 'List the organizational units that are directly in a root or another unit.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-outbound-responsibility-transfers" -d 'List the transfers by which another organization pays the bill of this one.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-parents" -d 'Tell in which root or organizational unit an account or unit is.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-policies" -d 'List the policies of a type, attached or not.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-policies-for-target" -d 'List the policies of a type that are attached directly to a root, unit or account.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-roots" -d 'List the roots of the organization, of which there is exactly one.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-tags-for-resource" -d 'List the tags of a resource.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "list-targets-for-policy" -d 'List the roots, units and accounts that a policy is attached to.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "move-account" -d 'Move an account to another organizational unit, or to the root.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "put-resource-policy" -d 'Create the resource policy of the organization, or replace it.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "register-delegated-administrator" -d 'Make a member account the administrator of a trusted service.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "remove-account-from-organization" -d 'Remove a member account from the organization.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "tag-resource" -d 'Add tags to a resource, or give new values to those that it has.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "terminate-responsibility-transfer" -d 'End a transfer of responsibility that was accepted.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "untag-resource" -d 'Remove tags from a resource.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "update-organizational-unit" -d 'Rename an organizational unit.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "update-policy" -d 'Change the name, the description or the document of a policy.'
complete -c orgsim -n "__fish_orgsim_needs_command" -f -a "update-responsibility-transfer" -d 'Rename a transfer of responsibility.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "accept-handshake" -d 'Accept a handshake that is addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "attach-policy" -d 'Attach a policy to a root, an organizational unit or an account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "cancel-handshake" -d 'Take back a handshake that the organization of the calling account has sent.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "close-account" -d 'Close a member account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "create-account" -d 'Create an account that is a member of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "create-gov-cloud-account" -d 'Create a member account together with a paired account in AWS GovCloud (US).'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "create-organization" -d 'Create an organization and make the calling account its management account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "create-organizational-unit" -d 'Create an organizational unit in the root or in another unit.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "create-policy" -d 'Create a policy, which is attached to nothing yet.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "decline-handshake" -d 'Decline a handshake that is addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "delete-organization" -d 'Delete the organization, which must have no member accounts left.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "delete-organizational-unit" -d 'Delete an organizational unit, which must be empty.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "delete-policy" -d 'Delete a policy that is attached to nothing.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "delete-resource-policy" -d 'Delete the resource policy of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "deregister-delegated-administrator" -d 'End a member account\'s administration of a service.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-account" -d 'Show an account of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-create-account-status" -d 'Show how far a request to create an account has come.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-effective-policy" -d 'Show what all policies of a type together say for an account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-handshake" -d 'Show a handshake, as its sender or recipient.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-organization" -d 'Show the organization that the calling account belongs to.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-organizational-unit" -d 'Show an organizational unit.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-policy" -d 'Show a policy with its document.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-resource-policy" -d 'Show the resource policy of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "describe-responsibility-transfer" -d 'Show a transfer of responsibility, as either of its sides.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "detach-policy" -d 'Detach a policy from a root, an organizational unit or an account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "disable-aws-service-access" -d 'End the trust in an AWS service.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "disable-policy-type" -d 'Disable a type of policy, and detach all its policies.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "enable-aws-service-access" -d 'Make an AWS service a trusted service of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "enable-all-features" -d 'Begin to move an organization from consolidated billing to all features.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "enable-policy-type" -d 'Enable a type of policy in the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "invite-account-to-organization" -d 'Invite an account to join the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "invite-organization-to-transfer-responsibility" -d 'Offer to take over the bill of another organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "leave-organization" -d 'Take the calling account out of its organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-aws-service-access-for-organization" -d 'List the trusted services of the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-accounts" -d 'List all accounts of the organization, the management account first.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-accounts-for-parent" -d 'List the accounts that are directly in a root or an organizational unit.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-accounts-with-invalid-effective-policy" -d 'List the accounts whose policies of a type merge into something invalid.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-children" -d 'List the ids of the accounts or of the units that are directly in a parent.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-create-account-status" -d 'List the requests to create accounts, oldest first.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-delegated-administrators" -d 'List the member accounts that administer a service, or any service.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-delegated-services-for-account" -d 'List the services that a member account administers.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-effective-policy-validation-errors" -d 'List what is wrong with the merged policy of an account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-handshakes-for-account" -d 'List the handshakes that are addressed to the calling account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-handshakes-for-organization" -d 'List the handshakes that the organization has sent.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-inbound-responsibility-transfers" -d 'List the transfers by which the organization pays the bills of others.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-organizational-units-for-parent" -d 'List the organizational units that are directly in a root or another unit.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-outbound-responsibility-transfers" -d 'List the transfers by which another organization pays the bill of this one.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-parents" -d 'Tell in which root or organizational unit an account or unit is.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-policies" -d 'List the policies of a type, attached or not.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-policies-for-target" -d 'List the policies of a type that are attached directly to a root, unit or account.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-roots" -d 'List the roots of the organization, of which there is exactly one.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-tags-for-resource" -d 'List the tags of a resource.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "list-targets-for-policy" -d 'List the roots, units and accounts that a policy is attached to.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "move-account" -d 'Move an account to another organizational unit, or to the root.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "put-resource-policy" -d 'Create the resource policy of the organization, or replace it.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "register-delegated-administrator" -d 'Make a member account the administrator of a trusted service.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "remove-account-from-organization" -d 'Remove a member account from the organization.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "tag-resource" -d 'Add tags to a resource, or give new values to those that it has.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "terminate-responsibility-transfer" -d 'End a transfer of responsibility that was accepted.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "untag-resource" -d 'Remove tags from a resource.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "update-organizational-unit" -d 'Rename an organizational unit.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "update-policy" -d 'Change the name, the description or the document of a policy.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and not __fish_seen_subcommand_from accept-handshake attach-policy cancel-handshake close-account create-account create-gov-cloud-account create-organization create-organizational-unit create-policy decline-handshake delete-organization delete-organizational-unit delete-policy delete-resource-policy deregister-delegated-administrator describe-account describe-create-account-status describe-effective-policy describe-handshake describe-organization describe-organizational-unit describe-policy describe-resource-policy describe-responsibility-transfer detach-policy disable-aws-service-access disable-policy-type enable-aws-service-access enable-all-features enable-policy-type invite-account-to-organization invite-organization-to-transfer-responsibility leave-organization list-aws-service-access-for-organization list-accounts list-accounts-for-parent list-accounts-with-invalid-effective-policy list-children list-create-account-status list-delegated-administrators list-delegated-services-for-account list-effective-policy-validation-errors list-handshakes-for-account list-handshakes-for-organization list-inbound-responsibility-transfers list-organizational-units-for-parent list-outbound-responsibility-transfers list-parents list-policies list-policies-for-target list-roots list-tags-for-resource list-targets-for-policy move-account put-resource-policy register-delegated-administrator remove-account-from-organization tag-resource terminate-responsibility-transfer untag-resource update-organizational-unit update-policy update-responsibility-transfer" -f -a "update-responsibility-transfer" -d 'Rename a transfer of responsibility.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l handshake-id -d 'The id of the handshake to accept.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from accept-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l policy-id -d 'The id of the policy to attach.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l target-id -d 'The id of the root, organizational unit or account to attach it to.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from attach-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l handshake-id -d 'The id of the handshake to cancel.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from cancel-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l account-id -d 'The id of the member account to close.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from close-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l email -d 'The email address of the new account. No other account may have it, whether in this organization or elsewhere; upper and lower case make no difference.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l account-name -d 'The name of the new account.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l role-name -d 'The name of the role through which the management account enters the new account. Without it, the role is named OrganizationAccountAccessRole. Names that begin with AWSServiceRoleFor are refused.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l iam-user-access-to-billing -d 'Whether IAM users of the new account may see its billing data. Without it, they may.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l tags -d 'The tags of the new account. If one of them isn\'t allowed, no account is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l email -d 'The email address of the new account. No other account may have it; upper and lower case make no difference.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l account-name -d 'The name of the new accounts. Letters, digits, hyphens and dots are always safe.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l role-name -d 'The name of the role through which the management account enters the new account. Without it, the role is named OrganizationAccountAccessRole. Names that begin with AWSServiceRoleFor are refused.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l iam-user-access-to-billing -d 'Whether IAM users of the new account may see its billing data. Without it, they may.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l tags -d 'The tags of the account that joins the organization. The paired account gets none.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-gov-cloud-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l feature-set -d 'What the organization can do. Without it, the organization has all features.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l parent-id -d 'The id of the root or organizational unit in which to create it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l name -d 'The name of the new unit. No other unit with the same parent may have it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l tags -d 'The tags of the new unit. If one of them isn\'t allowed, no unit is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l content -d 'The document, in JSON. What it may say and how long it may be depends on the type.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l description -d 'A description for people. It must be given, but may be empty.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l name -d 'The name of the new policy. No other policy of the type may have it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l type -d 'The type of the new policy. It can\'t be changed later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l tags -d 'The tags of the new policy. If one of them isn\'t allowed, no policy is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from create-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l handshake-id -d 'The id of the handshake to decline.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from decline-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l organizational-unit-id -d 'The id of the unit to delete.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l policy-id -d 'The id of the policy to delete.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from delete-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l account-id -d 'The id of the member account that ceases to be an administrator.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l service-principal -d 'The principal of the service that the account administers.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from deregister-delegated-administrator" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l account-id -d 'The id of the account to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l create-account-request-id -d 'The id of the request, as create-account answered it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-create-account-status" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l policy-type -d 'The type of the policies to merge.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l target-id -d 'The id of the account for which to merge them. Without it, it is the calling account. Roots and organizational units have no effective policy.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-effective-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l handshake-id -d 'The id of the handshake to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l organizational-unit-id -d 'The id of the unit to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l policy-id -d 'The id of the policy to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l id -d 'The id of the transfer to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from describe-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l policy-id -d 'The id of the policy to detach.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l target-id -d 'The id of the root, organizational unit or account to detach it from.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from detach-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l service-principal -d 'The principal of the service to trust no longer.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-aws-service-access" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l root-id -d 'The id of the root, which list-roots tells.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l policy-type -d 'The type to disable.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from disable-policy-type" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l service-principal -d 'The principal of the service to trust. It looks like config.amazonaws.com.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-aws-service-access" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-all-features" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l root-id -d 'The id of the root, which list-roots tells.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l policy-type -d 'The type to enable.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from enable-policy-type" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l target -d 'Whom to invite, by account id or email address. The type is ACCOUNT or EMAIL.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l notes -d 'A message to the owner of the account. It is part of the handshake, for both sides to read.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l tags -d 'The tags that the account gets when it joins. The handshake doesn\'t show them. They are checked now and not again later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-account-to-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l type -d 'What is to be transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l target -d 'The management account whose bill to take over, by account id or email address. The type is ACCOUNT or EMAIL.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l notes -d 'A message to the owner of the account. It is part of the handshake, for both sides to read.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l start-timestamp -d 'When the transfer starts. It must be midnight UTC on the first day of a month, at least 24 hours and at most 12 months ahead.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l source-name -d 'The name of the transfer, which both sides see. It may have printable ASCII characters.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l tags -d 'The tags of the transfer.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from invite-organization-to-transfer-responsibility" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from leave-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-aws-service-access-for-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l parent-id -d 'The id of the root or organizational unit whose accounts to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-for-parent" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l policy-type -d 'The type of the policies that are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-accounts-with-invalid-effective-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l parent-id -d 'The id of the root or organizational unit whose children to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l child-type -d 'Whether to list accounts or organizational units.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-children" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l states -d 'The states of the requests to list. Without it, or if it is empty, all requests are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-create-account-status" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l service-principal -d 'The principal of the service whose administrators to list. Without it, the administrators of all services are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-administrators" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l account-id -d 'The id of the account whose services to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-delegated-services-for-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l account-id -d 'The id of the account whose policies are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l policy-type -d 'The type of the policies that are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-effective-policy-validation-errors" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l filter -d 'Which handshakes to list. Without it, or if it is empty, all of them.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l filter -d 'Which handshakes to list. Without it, or if it is empty, all of them.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-handshakes-for-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l type -d 'What is transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l id -d 'The id of the only transfer to list. Without it, all are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l next-token -d 'Where to go on. Give the NextToken of the answer before, with otherwise the same input.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l max-results -d 'The most items that one page may hold. Without it a page holds up to 20.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-inbound-responsibility-transfers" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l parent-id -d 'The id of the root or organizational unit whose units to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-organizational-units-for-parent" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l type -d 'What is transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l next-token -d 'Where to go on. Give the NextToken of the answer before, with otherwise the same input.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l max-results -d 'The most items that one page may hold. Without it a page holds up to 20.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-outbound-responsibility-transfers" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l child-id -d 'The id of the account or organizational unit whose parent to tell.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-parents" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l filter -d 'The type of the policies to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l target-id -d 'The id of the root, organizational unit or account.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l filter -d 'The type of the policies to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-policies-for-target" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-roots" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l resource-id -d 'The id of the resource whose tags to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-tags-for-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l policy-id -d 'The id of the policy whose targets to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from list-targets-for-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l account-id -d 'The id of the account to move.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l source-parent-id -d 'The id of the root or organizational unit that the account is in now.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l destination-parent-id -d 'The id of the root or organizational unit to move the account to.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from move-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l content -d 'The document, in JSON. Principals that are accounts must be members of the organization.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l tags -d 'The tags of the new resource policy. They can\'t be given when one exists already.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from put-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l account-id -d 'The id of the member account that becomes an administrator.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l service-principal -d 'The principal of the service to administer. Not every trusted service can have administrators.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from register-delegated-administrator" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l account-id -d 'The id of the member account to remove.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from remove-account-from-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l resource-id -d 'The id of the resource to tag.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l tags -d 'The tags to add. A tag whose key the resource has already gets the new value.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from tag-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l id -d 'The id of the transfer to end.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l end-timestamp -d 'When the transfer ends. It must be the last second of a month in UTC, not in the past, not before the start and at most 12 months ahead. Without it, the transfer ends with this month, or with its first one if that is later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from terminate-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l resource-id -d 'The id of the resource to remove tags from.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l tag-keys -d 'The keys of the tags to remove.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from untag-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l organizational-unit-id -d 'The id of the unit to rename.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l name -d 'The new name. No other unit with the same parent may have it. Without it, or if it has only blanks, the unit keeps its name.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l policy-id -d 'The id of the policy to change.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l name -d 'The new name. No other policy of the type may have it. Without it, the policy keeps its name.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l description -d 'The new description. Without it, or if it is empty, the policy keeps its description.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l content -d 'The new document, in JSON. Without it, the policy keeps its document.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l id -d 'The id of the transfer to rename.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l name -d 'The new name, of printable ASCII characters.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand organizations; and __fish_seen_subcommand_from update-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and not __fish_seen_subcommand_from get-caller-identity" -f -a "get-caller-identity" -d 'Tells which account and principal the call is made with.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sts; and __fish_seen_subcommand_from get-caller-identity" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "init" -d 'Begins an empty world in the state file'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "account" -d 'Makes, changes and lists accounts, also those outside of organizations'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "use" -d 'Chooses the account that calls when nothing else says who does'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "whoami" -d 'Tells which account calls, and what said so'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "clock" -d 'Shows what time it is in the world, or changes it'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "ids" -d 'Chooses the ids that come next, and lists them'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "inbox" -d 'Lists the mails that AWS would have sent about handshakes, the oldest first'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "quota" -d 'Shows and changes the quotas'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "jobs" -d 'Shows how long the service\'s jobs take, or changes it'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "fault" -d 'Makes calls fail'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "tree" -d 'Shows organizations as trees: units, accounts, and the policies attached to them'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "history" -d 'Lists every call so far, the oldest first, in the shape of `CloudTrail` records'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "validate" -d 'Checks the state file and says what is wrong with it'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "fidelity" -d 'Shows the rules of the service: what is known of each, how it is reached, which test proves it'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "demo" -d 'Plays the life of invitations in a world of its own, and shows each command and what it prints'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "shim" -d 'Puts `aws` on the path of a shell, answered by orgsim'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "completions" -d 'Prints the completions for a shell'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and not __fish_seen_subcommand_from init account use whoami clock ids inbox quota jobs fault tree history validate fidelity demo shim completions man" -f -a "man" -d 'Writes the manual pages into a folder, one for each command'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l seed -d 'Makes the ids of this world follow from a number: the same commands give the same ids' -r
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l now -d 'Lets the clock stand at a time, as in 2026-03-01T12:00:00Z' -r
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l strict -d 'Refuses unknown callers and targets instead of making them up'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l force -d 'Begins anew even if the state file exists, whatever is in it'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -f -a "create" -d 'Makes an account that is in no organization and that nobody has used yet'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -f -a "set" -d 'Changes what the exceptions of an account depend on'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from account" -f -a "list" -d 'Lists all accounts that the world knows'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from whoami" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -f -a "set" -d 'Sets the clock; it stands still or runs on as before'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -f -a "advance" -d 'Puts the clock forward'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -f -a "freeze" -d 'Stops the clock'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from clock" -f -a "resume" -d 'Lets a stopped clock run on from where it stands'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -f -a "next" -d 'Queues ids: they are given before any that are made up'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from ids" -f -a "list" -d 'Lists the ids that are queued'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from inbox" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -f -a "list" -d 'Lists the quotas: what each is, what it usually is, and what it bounds'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from quota" -f -a "set" -d 'Sets a quota'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from jobs" -f -a "set" -d 'Sets how long a job takes, from now on'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -f -a "add" -d 'Makes the next calls of an operation fail, before anything else is looked at'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -f -a "list" -d 'Lists the calls that are to fail'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fault" -f -a "clear" -d 'Lets all calls succeed again that can'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from tree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l diagram -d 'Draws what became of handshakes instead: a sequence diagram for Mermaid'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from fidelity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l step -d 'Waits for Enter after each command'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from demo" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l folder -d 'The folder; if it is not given, one where the system keeps the data of programs' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l remove -d 'Removes the link, and prints the line that takes the folder off the path'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from shim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from completions" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand sim; and __fish_seen_subcommand_from man" -s h -l help -d 'Print help'
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l handshake-id -d 'The id of the handshake to accept.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand accept-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l policy-id -d 'The id of the policy to attach.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l target-id -d 'The id of the root, organizational unit or account to attach it to.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand attach-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l handshake-id -d 'The id of the handshake to cancel.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand cancel-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l account-id -d 'The id of the member account to close.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand close-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l email -d 'The email address of the new account. No other account may have it, whether in this organization or elsewhere; upper and lower case make no difference.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l account-name -d 'The name of the new account.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l role-name -d 'The name of the role through which the management account enters the new account. Without it, the role is named OrganizationAccountAccessRole. Names that begin with AWSServiceRoleFor are refused.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l iam-user-access-to-billing -d 'Whether IAM users of the new account may see its billing data. Without it, they may.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l tags -d 'The tags of the new account. If one of them isn\'t allowed, no account is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l email -d 'The email address of the new account. No other account may have it; upper and lower case make no difference.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l account-name -d 'The name of the new accounts. Letters, digits, hyphens and dots are always safe.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l role-name -d 'The name of the role through which the management account enters the new account. Without it, the role is named OrganizationAccountAccessRole. Names that begin with AWSServiceRoleFor are refused.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l iam-user-access-to-billing -d 'Whether IAM users of the new account may see its billing data. Without it, they may.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l tags -d 'The tags of the account that joins the organization. The paired account gets none.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-gov-cloud-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l feature-set -d 'What the organization can do. Without it, the organization has all features.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l parent-id -d 'The id of the root or organizational unit in which to create it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l name -d 'The name of the new unit. No other unit with the same parent may have it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l tags -d 'The tags of the new unit. If one of them isn\'t allowed, no unit is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l content -d 'The document, in JSON. What it may say and how long it may be depends on the type.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l description -d 'A description for people. It must be given, but may be empty.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l name -d 'The name of the new policy. No other policy of the type may have it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l type -d 'The type of the new policy. It can\'t be changed later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l tags -d 'The tags of the new policy. If one of them isn\'t allowed, no policy is created.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand create-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l handshake-id -d 'The id of the handshake to decline.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand decline-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l organizational-unit-id -d 'The id of the unit to delete.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l policy-id -d 'The id of the policy to delete.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand delete-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l account-id -d 'The id of the member account that ceases to be an administrator.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l service-principal -d 'The principal of the service that the account administers.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand deregister-delegated-administrator" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l account-id -d 'The id of the account to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l create-account-request-id -d 'The id of the request, as create-account answered it.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-create-account-status" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l policy-type -d 'The type of the policies to merge.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l target-id -d 'The id of the account for which to merge them. Without it, it is the calling account. Roots and organizational units have no effective policy.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-effective-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l handshake-id -d 'The id of the handshake to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-handshake" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l organizational-unit-id -d 'The id of the unit to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l policy-id -d 'The id of the policy to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l id -d 'The id of the transfer to show.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand describe-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l policy-id -d 'The id of the policy to detach.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l target-id -d 'The id of the root, organizational unit or account to detach it from.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand detach-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l service-principal -d 'The principal of the service to trust no longer.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-aws-service-access" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l root-id -d 'The id of the root, which list-roots tells.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l policy-type -d 'The type to disable.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand disable-policy-type" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l service-principal -d 'The principal of the service to trust. It looks like config.amazonaws.com.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-aws-service-access" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-all-features" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l root-id -d 'The id of the root, which list-roots tells.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l policy-type -d 'The type to enable.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand enable-policy-type" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l target -d 'Whom to invite, by account id or email address. The type is ACCOUNT or EMAIL.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l notes -d 'A message to the owner of the account. It is part of the handshake, for both sides to read.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l tags -d 'The tags that the account gets when it joins. The handshake doesn\'t show them. They are checked now and not again later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-account-to-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l type -d 'What is to be transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l target -d 'The management account whose bill to take over, by account id or email address. The type is ACCOUNT or EMAIL.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l notes -d 'A message to the owner of the account. It is part of the handshake, for both sides to read.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l start-timestamp -d 'When the transfer starts. It must be midnight UTC on the first day of a month, at least 24 hours and at most 12 months ahead.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l source-name -d 'The name of the transfer, which both sides see. It may have printable ASCII characters.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l tags -d 'The tags of the transfer.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand invite-organization-to-transfer-responsibility" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand leave-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-aws-service-access-for-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l parent-id -d 'The id of the root or organizational unit whose accounts to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-for-parent" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l policy-type -d 'The type of the policies that are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-accounts-with-invalid-effective-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l parent-id -d 'The id of the root or organizational unit whose children to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l child-type -d 'Whether to list accounts or organizational units.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-children" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l states -d 'The states of the requests to list. Without it, or if it is empty, all requests are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-create-account-status" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l service-principal -d 'The principal of the service whose administrators to list. Without it, the administrators of all services are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-administrators" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l account-id -d 'The id of the account whose services to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-delegated-services-for-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l account-id -d 'The id of the account whose policies are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l policy-type -d 'The type of the policies that are merged.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-effective-policy-validation-errors" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l filter -d 'Which handshakes to list. Without it, or if it is empty, all of them.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l filter -d 'Which handshakes to list. Without it, or if it is empty, all of them.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-handshakes-for-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l type -d 'What is transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l id -d 'The id of the only transfer to list. Without it, all are listed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l next-token -d 'Where to go on. Give the NextToken of the answer before, with otherwise the same input.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l max-results -d 'The most items that one page may hold. Without it a page holds up to 20.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-inbound-responsibility-transfers" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l parent-id -d 'The id of the root or organizational unit whose units to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-organizational-units-for-parent" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l type -d 'What is transferred.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l next-token -d 'Where to go on. Give the NextToken of the answer before, with otherwise the same input.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l max-results -d 'The most items that one page may hold. Without it a page holds up to 20.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-outbound-responsibility-transfers" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l child-id -d 'The id of the account or organizational unit whose parent to tell.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-parents" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l filter -d 'The type of the policies to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l target-id -d 'The id of the root, organizational unit or account.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l filter -d 'The type of the policies to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-policies-for-target" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-roots" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l resource-id -d 'The id of the resource whose tags to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-tags-for-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l policy-id -d 'The id of the policy whose targets to list.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l starting-token -d 'Where to begin: the NextToken of a listing that --max-items cut short.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l page-size -d 'How many elements to ask for in one call. It changes the number of calls, not what is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l max-items -d 'How many elements to print. If there are more, a NextToken is printed too; give it to --starting-token to go on from there.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand list-targets-for-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l account-id -d 'The id of the account to move.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l source-parent-id -d 'The id of the root or organizational unit that the account is in now.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l destination-parent-id -d 'The id of the root or organizational unit to move the account to.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand move-account" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l content -d 'The document, in JSON. Principals that are accounts must be members of the organization.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l tags -d 'The tags of the new resource policy. They can\'t be given when one exists already.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand put-resource-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l account-id -d 'The id of the member account that becomes an administrator.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l service-principal -d 'The principal of the service to administer. Not every trusted service can have administrators.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand register-delegated-administrator" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l account-id -d 'The id of the member account to remove.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand remove-account-from-organization" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l resource-id -d 'The id of the resource to tag.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l tags -d 'The tags to add. A tag whose key the resource has already gets the new value.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand tag-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l id -d 'The id of the transfer to end.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l end-timestamp -d 'When the transfer ends. It must be the last second of a month in UTC, not in the past, not before the start and at most 12 months ahead. Without it, the transfer ends with this month, or with its first one if that is later.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand terminate-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l resource-id -d 'The id of the resource to remove tags from.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l tag-keys -d 'The keys of the tags to remove.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand untag-resource" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l organizational-unit-id -d 'The id of the unit to rename.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l name -d 'The new name. No other unit with the same parent may have it. Without it, or if it has only blanks, the unit keeps its name.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-organizational-unit" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l policy-id -d 'The id of the policy to change.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l name -d 'The new name. No other policy of the type may have it. Without it, the policy keeps its name.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l description -d 'The new description. Without it, or if it is empty, the policy keeps its description.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l content -d 'The new document, in JSON. Without it, the policy keeps its document.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-policy" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l id -d 'The id of the transfer to rename.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l name -d 'The new name, of printable ASCII characters.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l cli-input-json -d 'The input as a JSON document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l cli-input-yaml -d 'The input as a YAML document, or file:// and the path of one. What options say on the command line wins over what the document says. --generate-cli-skeleton yaml-input prints a document to fill in.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l generate-cli-skeleton -d 'Make no call, but print a sample. With input, or without a value, it is an input for --cli-input-json, with yaml-input one for --cli-input-yaml; both are to be filled in. With output the input is checked and the sample is an answer.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l output -d 'The form of what is printed. Without this, the environment variable AWS_DEFAULT_OUTPUT tells, or the setting output, or it is json.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l query -d 'A JMESPath expression. What it selects of the answer is printed.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l profile -d 'The profile of the configuration files to use. It can tell which account calls.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l color -d 'Whether tables have colours. With auto they have them on a terminal.' -r -f -a "on\t''
off\t''
auto\t''"
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l state-file -d 'The file that answers. Without this, the environment variable ORGSIM_STATE_FILE names it, or it is state.json in the folder where the system keeps the data of programs.' -r -F
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l caller -d 'The account that calls: its id, its email address or its name. Without this, the environment variable ORGSIM_CALLER tells, or the profile, or credentials that are an account id, or sim use.' -r -f
complete -c orgsim -n "__fish_orgsim_using_subcommand update-responsibility-transfer" -l no-cli-pager -d 'Print straight to the terminal, not through a pager.'
