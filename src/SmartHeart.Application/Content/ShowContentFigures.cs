using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at how an item is read (<see cref="ContentErrors.Gone"/>).</summary>
/// <param name="Id">The item.</param>
/// <param name="Days">How many days back, today included; brought to 1–<see cref="MaxDays"/>.</param>
/// <param name="Zone">Whose days.</param>
[Allow(Role.Admin)]
public sealed record ShowContentFigures(int Id, int Days, TimeZoneInfo Zone) : IQuery<ContentFigures>
{
    /// <summary>The most days.</summary>
    public const int MaxDays = 30;

    /// <summary>How many of the last readers are asked whether they came back: an item may have hundreds of thousands.</summary>
    public const int ReturnSample = 1000;
}

internal sealed class ShowContentFiguresHandler(IManagedContentReads contents, IContentFiguresReads figures, TimeProvider clock)
    : IQueryHandler<ShowContentFigures, ContentFigures>
{
    public async Task<Result<ContentFigures>> Handle(ShowContentFigures query, CancellationToken cancellationToken)
    {
        if (await contents.Item(query.Id, cancellationToken) is not { } item) return ContentErrors.Gone;

        var days = Days(query);
        var readers = await figures.NewReaders(item.Id, [.. days.Select(day => WallClock.MomentOrNext(day.ToDateTime(TimeOnly.MinValue), query.Zone))], cancellationToken);
        var (sample, returned) = await figures.Returned(item.Id, ShowContentFigures.ReturnSample, cancellationToken);
        return new ContentFigures(
            item, sample, returned, await figures.Favourites(item.Id, cancellationToken), await Takers(item, cancellationToken),
            [.. days.Zip(readers, (day, count) => new DayFigure(day, count))]);
    }

    /// <summary>The days shown, and the one after them.</summary>
    private DateOnly[] Days(ShowContentFigures query)
    {
        var today = DateOnly.FromDateTime(WallClock.At(clock.GetUtcNow(), query.Zone));
        var count = Math.Clamp(query.Days, 1, ShowContentFigures.MaxDays);
        return [.. Enumerable.Range(1 - count, count + 1).Select(today.AddDays)];
    }

    private async Task<int> Takers(ManagedContent item, CancellationToken cancellationToken) => item.Kind switch
    {
        ContentKind.Product => await figures.Askers(item.Id, cancellationToken),
        ContentKind.Event => await figures.Registered(item.Id, cancellationToken),
        _ => 0,
    };
}

/// <summary>How an item is read.</summary>
/// <param name="Item">The item, with its views and readers.</param>
/// <param name="Sample">So many of its last readers were looked at.</param>
/// <param name="Returned">So many of those opened it more than once.</param>
/// <param name="Favourites">People who keep it at hand.</param>
/// <param name="Takers">People who asked for a product, or are registered for an event; 0 for a material.</param>
/// <param name="Days">In order, today last.</param>
public sealed record ContentFigures(ManagedContent Item, int Sample, int Returned, int Favourites, int Takers, IReadOnlyList<DayFigure> Days);

/// <summary>A day of an item.</summary>
/// <param name="Day">In the agency's zone.</param>
/// <param name="Readers">People who opened it for the first time then.</param>
public sealed record DayFigure(DateOnly Day, int Readers);
