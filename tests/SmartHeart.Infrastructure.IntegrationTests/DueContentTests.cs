using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Publication at its time, by looks that a test starts itself: what starts them in the bot is <see cref="SchedulingTests"/>.</summary>
public abstract class DueContentTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private readonly Outage _outage = new();
    private readonly Meeting _meeting = new();
    private int _category;

    [DatabaseFact]
    public async Task What_is_due_is_published_in_the_name_of_the_bot_and_told_once()
    {
        var id = await Scheduled("Гайд", TimeSpan.FromHours(1));
        App.Time.Advance(TimeSpan.FromHours(1));

        await Look();
        await Look();

        var item = await Item(id);
        (item.Status, item.PublishedAt, item.PublishAt).ShouldBe((ContentStatus.Published, App.Time.GetUtcNow(), null));
        var line = (await App.All<AuditEntry>()).OrderBy(entry => entry.Id).Last();
        (line.Action, line.Subject, line.ActorTelegramId, line.ActorName).ShouldBe((AuditActions.ContentPublished, "Гайд", 0L, null));
        var told = (await Told()).ShouldHaveSingleItem();
        (told.Kind, told.TelegramId, told.Said!["title"]).ShouldBe(("content_published", 0L, "Гайд"));
    }

    [DatabaseFact]
    public async Task What_is_due_later_is_left_and_its_time_is_known()
    {
        var id = await Scheduled("Гайд", TimeSpan.FromSeconds(30));
        await Scheduled("Кейс", TimeSpan.FromDays(3));

        var next = await Look();

        next.ShouldBe(App.Time.GetUtcNow().AddSeconds(30));
        (await Item(id)).Status.ShouldBe(ContentStatus.Scheduled);
        App.Time.Advance(TimeSpan.FromSeconds(30));
        (await Look()).ShouldBeNull();
        (await Item(id)).Status.ShouldBe(ContentStatus.Published);
    }

    [DatabaseFact]
    public async Task What_came_due_while_nobody_looked_is_published_on_return_the_earliest_first()
    {
        var late = await Scheduled("Второй", TimeSpan.FromHours(2));
        var early = await Scheduled("Первый", TimeSpan.FromHours(1));
        App.Time.Advance(TimeSpan.FromDays(10));

        await Look();

        (await Told()).Select(told => told.Said!["title"]).ShouldBe(["Первый", "Второй"]);
        (await Item(early)).Status.ShouldBe(ContentStatus.Published);
        (await Item(late)).Status.ShouldBe(ContentStatus.Published);
    }

    [DatabaseFact]
    public async Task More_than_are_read_at_once_are_all_published()
    {
        for (var i = 0; i < 7; i++) await Scheduled($"Гайд {i}", TimeSpan.FromHours(1 + (i % 2)));
        App.Time.Advance(TimeSpan.FromHours(2));

        await Look(policy: new SchedulePolicy { Batch = 2 });

        (await App.All<ContentItem>()).ShouldAllBe(item => item.Status == ContentStatus.Published);
    }

    [DatabaseFact]
    public async Task What_was_edited_meanwhile_is_published_as_it_is_now()
    {
        var id = await Scheduled("Гайд", TimeSpan.FromHours(1));
        var shown = (await App.Send(new ShowContent(id), TestActor.Admin())).Value;
        await App.Send(EditContent.Of(shown) with { Title = "Гайд 2" }, TestActor.Admin());
        App.Time.Advance(TimeSpan.FromHours(1));

        await Look();

        var item = await Item(id);
        (item.Status, item.Title.Value).ShouldBe((ContentStatus.Published, "Гайд 2"));
    }

    [DatabaseFact]
    public async Task What_was_put_off_archived_taken_off_or_deleted_meanwhile_is_not_published()
    {
        var (putOff, archived, takenOff, deleted) = (
            await Scheduled("Позже", TimeSpan.FromHours(1)), await Scheduled("В архиве", TimeSpan.FromHours(1)),
            await Scheduled("Снят", TimeSpan.FromHours(1)), await Scheduled("Удалён", TimeSpan.FromHours(1)));
        var shown = (await App.Send(new ShowContent(putOff), TestActor.Admin())).Value;
        await App.Send(SchedulePublication.Of(shown) with { At = App.Time.GetUtcNow().AddHours(5) }, TestActor.Admin());
        await App.Send(new ArchiveContent(archived), TestActor.Admin());
        await App.Send(new UnschedulePublication(takenOff), TestActor.Admin());
        await App.Send(new DeleteContent(deleted), TestActor.Owner());
        App.Time.Advance(TimeSpan.FromHours(1));

        await Look();
        foreach (var id in new[] { putOff, archived, takenOff, deleted }) (await App.Send(new PublishDueContent(id), TestActor.System)).IsOk.ShouldBeTrue();

        (await Item(putOff)).Status.ShouldBe(ContentStatus.Scheduled);
        (await Item(archived)).Status.ShouldBe(ContentStatus.Archived);
        (await Item(takenOff)).Status.ShouldBe(ContentStatus.Draft);
        (await Told()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_database_that_is_away_is_looked_at_again_soon_and_is_told_of_once()
    {
        var id = await Scheduled("Гайд", TimeSpan.FromHours(1));
        App.Time.Advance(TimeSpan.FromHours(1));
        var log = new ErrorLog();
        var look = NewLook(log: log);
        _outage.On = true;
        (await look.Run(default)).ShouldBe(App.Time.GetUtcNow().AddSeconds(5));
        (await look.Run(default)).ShouldBe(App.Time.GetUtcNow().AddSeconds(10));
        log.Errors.ShouldHaveSingleItem().ShouldContain("publication");

        _outage.On = false;
        await look.Run(default);

        (await Item(id)).Status.ShouldBe(ContentStatus.Published);
    }

    [DatabaseFact]
    public async Task Of_two_hosts_that_find_it_at_once_one_publishes_it()
    {
        var id = await Scheduled("Гайд", TimeSpan.FromHours(1));
        App.Time.Advance(TimeSpan.FromHours(1));
        _meeting.Expect(2);

        await Task.WhenAll(Look(), Look());

        var item = await Item(id);
        (item.Status, item.Version).ShouldBe((ContentStatus.Published, 2));
        (await Told()).ShouldHaveSingleItem();
        (await App.All<AuditEntry>()).Count(entry => entry.Action == AuditActions.ContentPublished).ShouldBe(1);
    }

    protected override void Configure(IServiceCollection services)
    {
        services.AddScoped<DueContent>();
        services.ConfigureDbContext<SmartHeartDbContext>(builder => builder.AddInterceptors(_outage));
        services.AddScoped<IContentRepository>(scope => new MeetingRepository(new ContentRepository(scope.GetRequiredService<SmartHeartDbContext>()), _meeting));
    }

    private Task<DateTimeOffset?> Look(SchedulePolicy? policy = null) => NewLook(policy).Run(default);

    private DueLook<DueContent> NewLook(SchedulePolicy? policy = null, ErrorLog? log = null) => new(
        App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(), policy ?? new SchedulePolicy(), App.Time,
        log is null ? NullLogger<DueLook<DueContent>>.Instance : log.For<DueLook<DueContent>>());

    private async Task<int> Scheduled(string title, TimeSpan after)
    {
        if (_category == 0) _category = (await App.Send(new AddCategory { Title = "Раздел" }, TestActor.Admin())).Value.Id;
        var added = await App.Send(
            new AddContent { CategoryId = _category, Title = title, Body = "Текст", PublishAt = App.Time.GetUtcNow() + after }, TestActor.Admin());
        return added.Value.Id;
    }

    private async Task<ContentItem> Item(int id) => (await App.All<ContentItem>()).Single(item => item.Id == id);

    private async Task<List<FeedEvent>> Told() =>
        [.. (await App.All<OutboxEntry>()).OrderBy(entry => entry.Id).Select(entry => JsonSerializer.Deserialize<FeedEvent>(entry.Payload, JsonSerializerOptions.Web)!)];

    /// <summary>No query gets through while it is on.</summary>
    private sealed class Outage : DbCommandInterceptor
    {
        public bool On { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            On ? throw new TimeoutException("The database is away.") : new(result);
    }

    /// <summary>Lets nobody on who has read an item until as many as expected have.</summary>
    private sealed class Meeting
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _missing;

        public void Expect(int count) => _missing = count;

        public Task Arrive()
        {
            if (_missing == 0) return Task.CompletedTask;
            if (Interlocked.Decrement(ref _missing) == 0) _all.SetResult();
            return _all.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    private sealed class MeetingRepository(ContentRepository inner, Meeting meeting) : IContentRepository
    {
        public async ValueTask<ContentItem?> Find(int id, CancellationToken cancellationToken)
        {
            var item = await inner.Find(id, cancellationToken);
            await meeting.Arrive();
            return item;
        }

        public Task<ContentItem?> Neighbour(ContentItem item, bool up, CancellationToken cancellationToken) => inner.Neighbour(item, up, cancellationToken);

        public void Add(ContentItem item) => inner.Add(item);

        public void Remove(ContentItem item) => inner.Remove(item);
    }
}
