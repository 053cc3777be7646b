using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks at the rules of work.</summary>
[Allow(Role.Admin)]
public sealed record ShowValues : IQuery<ValuesView>;

internal sealed class ShowValuesHandler(CurrentValues values, ValueDefaults defaults, ISettings settings) : IQueryHandler<ShowValues, ValuesView>
{
    public Task<Result<ValuesView>> Handle(ShowValues query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ValuesView>>(new ValuesView([.. Enum.GetValues<ValueKind>().Select(Line)]));

    private ValueLine Line(ValueKind kind)
    {
        var set = settings.Now.ByName.GetValueOrDefault(SettingNames.Value(kind));
        return new ValueLine(kind, values.Of(kind), defaults.Of(kind), set?.Value is not null, set?.Version ?? 0, set?.ChangedAt);
    }
}

/// <summary>The rules of work.</summary>
/// <param name="Lines">All of them.</param>
public sealed record ValuesView(IReadOnlyList<ValueLine> Lines)
{
    /// <summary>One of them.</summary>
    public ValueLine this[ValueKind kind] => Lines.First(line => line.Kind == kind);
}

/// <summary>A rule of work.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">What holds, as it would be typed.</param>
/// <param name="Default">What holds when nothing is set.</param>
/// <param name="IsSet">Whether the agency has set it.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="ChangedAt">When last, UTC; null for never.</param>
public sealed record ValueLine(ValueKind Kind, string Value, string Default, bool IsSet, int Version, DateTimeOffset? ChangedAt);
