using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Application.Statistics;
using SmartHeart.Application.UnitTests.Mailings;
using SmartHeart.Domain.Statistics;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Statistics;

/// <summary>What whoever has the days counted anew is told of it.</summary>
public sealed class RecountTests : UseCaseTests
{
    [Fact]
    public async Task The_end_tells_which_sums_are_others_now()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new OpenContent(await Published(await Category())));
        await App.CountDays(3);
        await App.Read(db => db.Set<FigureTotal>().Where(total => total.Metric == Metric.Openings).ExecuteUpdateAsync(total => total.SetProperty(one => one.Count, 8)));
        await App.Read(db => db.Set<DailyFigure>().Where(figure => figure.Metric == Metric.Openings && figure.Count == 1).ExecuteUpdateAsync(figure => figure.SetProperty(one => one.Count, 8)));
        var watch = await Begin();

        (await Check(watch)).ShouldSatisfyAllConditions(
            check => check.Day.ShouldBe(new DateOnly(2026, 3, 2)), check => check.Changes.ShouldBeEmpty());
        await RecountAll(3);

        var done = await Check(watch);
        (done.Day, done.Days).ShouldBe((null, 3));
        done.Changes.ShouldBe([new FigureChange(Metric.Openings, 8, 1)]);
    }

    [Fact]
    public async Task A_day_that_ends_meanwhile_is_no_change()
    {
        await Newcomer(Who.Ivan);
        await App.CountDays(2);
        await Newcomer(Who.Olga);
        var watch = await Begin();
        await App.CountDays(1);
        await RecountAll(3);

        (await Check(watch)).ShouldSatisfyAllConditions(
            check => check.Day.ShouldBeNull(), check => check.Days.ShouldBe(2), check => check.Changes.ShouldBeEmpty());
    }

    private async Task<RecountWatch> Begin()
    {
        (await Send(Who.Owner, new RebuildStatistics())).ShouldBeOk();
        return JsonSerializer.Deserialize<RecountWatch>((await App.Payloads(RecountWatch.Type)).ShouldHaveSingleItem())!;
    }

    private async Task RecountAll(int days)
    {
        for (var i = 0; i < days; i++) (await Send(TestActor.System, new RecountDay())).ShouldBeOk();
    }

    private async Task<RecountCheck> Check(RecountWatch watch) => (await Send(TestActor.System, new CheckRecount(watch))).ShouldBeOk();
}
