using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner looks at what was changed last, to take it back.</summary>
[Allow(Role.Owner)]
public sealed record ShowLastChange : IQuery<LastChange>;

internal sealed class ShowLastChangeHandler(ISettings settings) : IQueryHandler<ShowLastChange, LastChange>
{
    public Task<Result<LastChange>> Handle(ShowLastChange query, CancellationToken cancellationToken)
    {
        var changes = settings.Now.ByName.Values.OrderByDescending(setting => setting.ChangedAt)
            .Select(setting => SettingTarget.Of(setting.Name) is { } target ? new LastChange(target, setting.Value, setting.Version, setting.ChangedAt) : null);
        return Task.FromResult<Result<LastChange>>(changes.FirstOrDefault(change => change is not null) is { } last ? last : SettingErrors.NothingToUndo);
    }
}

/// <summary>What was changed last.</summary>
/// <param name="Target">Which setting.</param>
/// <param name="Value">What is set now; null for the default.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="At">UTC.</param>
public sealed record LastChange(SettingTarget Target, string? Value, int Version, DateTimeOffset At);
