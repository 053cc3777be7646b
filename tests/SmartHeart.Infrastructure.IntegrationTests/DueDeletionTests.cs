using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Content;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>What hangs on a deleted item goes a little at a time, by looks that a test starts itself.</summary>
public abstract class DueDeletionTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private const int Readers = 2 * ClearDeletedContent.Batch + 1;

    [DatabaseFact]
    public async Task An_item_of_many_readers_is_gone_for_everybody_at_once_and_cleared_away_in_bounded_steps()
    {
        var id = await Read("Гайд", Readers);
        (await App.Send(new DeleteContent(id), TestActor.Owner())).IsOk.ShouldBeTrue();

        (await App.Send(new ShowContent(id), TestActor.Admin())).Error!.Code.ShouldBe("content.gone");
        var left = new List<int> { await Views() };
        for (var next = await Look(); next is not null; next = await Look())
        {
            next.Value.ShouldBeLessThan(App.Time.GetUtcNow().AddSeconds(1));
            left.Add(await Views());
            (await Exists(id)).ShouldBeTrue("It goes last.");
        }

        left.ShouldBe([Readers, Readers - ClearDeletedContent.Batch, Readers - 2 * ClearDeletedContent.Batch, 0]);
        (await Exists(id)).ShouldBeFalse();
        (await App.All<Favourite>()).ShouldBeEmpty();
        (await App.All<User>()).Count.ShouldBe(Readers);
    }

    [DatabaseFact]
    public async Task What_another_process_began_is_gone_on_with_and_several_are_cleared_side_by_side()
    {
        var (one, other, kept) = (await Read("Гайд", 3), await Read("Кейс", 2), await Read("Живой", 2));
        foreach (var id in new[] { one, other }) await App.Send(new DeleteContent(id), TestActor.Owner());
        await Look();
        (await App.All<View>()).ShouldAllBe(view => view.ContentId == kept);

        // A look of its own remembers nothing of the first.
        (await Look()).ShouldBeNull();

        (await Exists(one), await Exists(other), await Exists(kept)).ShouldBe((false, false, true));
    }

    [DatabaseFact]
    public async Task A_view_that_was_under_way_holds_nothing_up()
    {
        var id = await Read("Гайд", 1);
        await App.Send(new DeleteContent(id), TestActor.Owner());
        await Look();
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IViewLog>().Record(1, id, App.Time.GetUtcNow());
            await scope.GetRequiredService<Application.Common.Ports.IUnitOfWork>().Commit(default);
        });

        while (await Look() is not null) (await Exists(id)).ShouldBeTrue();

        (await Exists(id)).ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task What_somebody_registered_for_at_that_very_moment_is_archived_instead()
    {
        var id = await Read("Встреча", 1);
        await App.Send(new DeleteContent(id), TestActor.Owner());
        var details = EventDetails.Of(App.Time.GetUtcNow().AddDays(1), null, EventPlace.Stored("Зал"), null).Value;
        await App.Add(Registration.Register(1, id, details, App.Time.GetUtcNow()).Value);

        while (await Look() is not null) (await Exists(id)).ShouldBeTrue();

        (await App.Send(new ShowContent(id), TestActor.Admin())).Value.Status.ShouldBe(ContentStatus.Archived);
    }

    [DatabaseFact]
    public async Task A_category_that_holds_only_what_is_deleted_can_be_deleted_as_an_empty_one()
    {
        var id = await Read("Гайд", 1);
        var category = (await App.All<Category>()).Single().Id;
        var other = (await App.Send(new AddCategory { Title = "Другой" }, TestActor.Admin())).Value.Id;
        await App.Send(new DeleteContent(id), TestActor.Owner());

        (await App.Send(new DeleteCategory(category, 0), TestActor.Owner())).IsOk.ShouldBeTrue();

        while (await Look() is not null) (await Exists(id)).ShouldBeTrue();
        (await Exists(id)).ShouldBeFalse();
        (await App.All<Category>()).ShouldHaveSingleItem().Id.ShouldBe(other);
    }

    [DatabaseFact]
    public async Task With_nothing_deleted_there_is_nothing_to_do()
    {
        await Read("Гайд", 1);

        (await Look()).ShouldBeNull();
        await App.Send(new ClearDeletedContent(1), TestActor.System);

        (await Views()).ShouldBe(1);
    }

    protected override void Configure(IServiceCollection services) => services.AddScoped<DueDeletions>();

    private Task<DateTimeOffset?> Look() => new DueLook<DueDeletions>(
        App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(), new SchedulePolicy(), App.Time, NullLogger<DueLook<DueDeletions>>.Instance).Run(default);

    private Task<int> Views() => App.Read(db => db.Set<View>().CountAsync());

    private Task<bool> Exists(int id) => App.Read(db => db.Set<ContentItem>().IgnoreQueryFilters().AnyAsync(item => item.Id == id));

    private async Task<int> Read(string title, int readers)
    {
        var category = await App.Read(db => db.Set<Category>().Select(category => category.Id).FirstOrDefaultAsync());
        if (category == 0) category = (await App.Send(new AddCategory { Title = "Раздел" }, TestActor.Admin())).Value.Id;
        var id = (await App.Send(new AddContent { CategoryId = category, Title = title, Body = "Текст", Publish = true }, TestActor.Admin())).Value.Id;
        var there = await App.Read(db => db.Set<User>().CountAsync());
        var now = App.Time.GetUtcNow();
        await App.Add([.. Enumerable.Range(there, Math.Max(0, readers - there)).Select(number => User.Arrive(10_000 + number, null, now))]);
        await App.Read(db => db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "Views" ("UserId", "ContentId", "FirstAt", "LastAt", "Count") SELECT "Id", {0}, "JoinedAt", "JoinedAt", 1 FROM "Users" WHERE "Id" <= {1}""", id, readers));
        await App.Read(db => db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "Favourites" ("UserId", "ContentId", "At") SELECT "Id", {0}, "JoinedAt" FROM "Users" WHERE "Id" <= {1}""", id, readers));
        return id;
    }
}
