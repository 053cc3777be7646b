using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner goes back to what the configuration says, or takes the last change of a rule back.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Version">The version that the owner looked at.</param>
/// <param name="Undo">Whether the last change is taken back.</param>
/// <param name="Sure">Whether the owner knows what follows: another version of the policy, the one before too, asks everybody for consent again.</param>
[Allow(Role.Owner)]
public sealed record ResetValue(ValueKind Kind, int Version, bool Undo, bool Sure = false) : ICommand<Done>;

internal sealed class ResetValueHandler(SettingChanges changes) : ICommandHandler<ResetValue, Done>
{
    public async Task<Result<Done>> Handle(ResetValue command, CancellationToken cancellationToken)
    {
        if (command is { Kind: ValueKind.PolicyVersion, Sure: false }) return SettingErrors.NotSure;

        return command.Undo
            ? await changes.Undo(SettingNames.Value(command.Kind), command.Version, cancellationToken)
            : await changes.Set(SettingNames.Value(command.Kind), command.Version, null, cancellationToken);
    }
}
