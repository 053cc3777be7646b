using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner goes back to what the configuration says, or takes the last change of a rule back.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Version">The version that the owner looked at.</param>
/// <param name="Undo">Whether the last change is taken back.</param>
[Allow(Role.Owner)]
public sealed record ResetValue(ValueKind Kind, int Version, bool Undo) : ICommand<Done>;

internal sealed class ResetValueHandler(SettingChanges changes) : ICommandHandler<ResetValue, Done>
{
    public Task<Result<Done>> Handle(ResetValue command, CancellationToken cancellationToken) => command.Undo
        ? changes.Undo(SettingNames.Value(command.Kind), command.Version, cancellationToken)
        : changes.Set(SettingNames.Value(command.Kind), command.Version, null, cancellationToken);
}
