using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Settings;

/// <summary>An owner takes the last arrangement back.</summary>
/// <param name="Version">The version that the owner looked at.</param>
[Allow(Role.Owner)]
public sealed record UndoTopics(int Version) : ICommand<Done>;

internal sealed class UndoTopicsHandler(SettingChanges changes) : ICommandHandler<UndoTopics, Done>
{
    public Task<Result<Done>> Handle(UndoTopics command, CancellationToken cancellationToken) =>
        changes.Undo(SettingNames.Topics, command.Version, cancellationToken);
}
