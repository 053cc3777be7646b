using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Infrastructure.Feed;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Digests of the feed and their end, by looks that a test starts itself.</summary>
public abstract class DueFeedTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task A_digest_is_kept_in_its_order_with_what_people_said()
    {
        await Arrive(24);
        var id = await Keep(Now, 25);

        var page = await Ask(digests => digests.Events(id, 10, 10, default));

        page.Select(note => (note.Place, note.Event.TelegramId)).ShouldBe(Enumerable.Range(10, 10).Select(place => (place, (long)place)));
        page[0].Event.Said!["words"].ShouldBe("слово 10");
        (await Ask(digests => digests.CountOf(id, default))).ShouldBe(25);
    }

    [DatabaseFact]
    public async Task What_has_not_left_is_forgotten()
    {
        var (left, stays) = (await Keep(Now, 2), await Keep(Now, 3));

        await App.InScope(scope => scope.GetRequiredService<IFeedDigests>().Forget(left, default));

        (await Ask(digests => digests.CountOf(left, default))).ShouldBeNull();
        (await App.All<FeedNote>()).ShouldAllBe(note => note.DigestId == stays);
    }

    [DatabaseFact]
    public async Task Old_details_go_in_bounded_steps_and_what_is_kept_stays()
    {
        await Arrive(1);
        var kept = await Keep(Now.AddDays(-29), 2);
        for (var i = 0; i < ClearOldFeed.Batch + 1; i++) await Keep(Now.AddDays(-31).AddMinutes(-i), 2);

        (await Look()).ShouldNotBeNull("one is left");
        (await App.All<FeedDigestEntry>()).Count.ShouldBe(2);
        (await Look()).ShouldBeNull();

        (await App.All<FeedDigestEntry>()).ShouldHaveSingleItem().Id.ShouldBe(kept);
        (await App.All<FeedNote>()).Select(note => note.DigestId).ShouldBe([kept, kept]);
    }

    protected override void Configure(IServiceCollection services) => services.AddScoped<DueFeed>();

    private DateTimeOffset Now => App.Time.GetUtcNow();

    /// <summary>People to tell of: details of strangers are not kept.</summary>
    private Task Arrive(int count) => App.Add([.. Enumerable.Range(1, count).Select(id => Domain.Users.User.Arrive(id, null, Now))]);

    private Task<int> Keep(DateTimeOffset at, int count) => Ask(digests => digests.Keep([.. Enumerable.Range(0, count).Select(place => Event(place, at))], at, default));

    private static FeedEvent Event(int place, DateTimeOffset at) => new("said", place, at) { Said = new Dictionary<string, string> { ["words"] = $"слово {place}" } };

    private async Task<T> Ask<T>(Func<IFeedDigests, Task<T>> ask)
    {
        T answer = default!;
        await App.InScope(async scope => answer = await ask(scope.GetRequiredService<IFeedDigests>()));
        return answer;
    }

    private Task<DateTimeOffset?> Look() => new DueLook<DueFeed>(
        App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(), new SchedulePolicy(), App.Time, NullLogger<DueLook<DueFeed>>.Instance).Run(default);
}
