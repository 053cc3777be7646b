using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Application.UnitTests.Audit;

public sealed class ReadJournalTests : UseCaseTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_admin_reads_who_did_what_the_last_first_and_leaves_no_line()
    {
        var category = await Category("Стратегия");
        var item = await Drafted(category, "Рынок");
        (await Send(Who.Owner, new PublishContent(item))).ShouldBeOk();

        var page = await Read(new JournalFilter());

        page.Page.Items.Select(line => (line.ActorName, line.Action, line.Subject)).ShouldBe(
            [("Олег", "content.published", "Рынок"), ("Анна", "content.added", "Рынок"), ("Анна", "category.added", "Стратегия")]);
        page.Page.Items[0].TargetId.ShouldBe(item);
        (await Journal()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_happened_to_one_thing_is_read_from_its_making_on()
    {
        var category = await Category("Стратегия");
        var item = await Drafted(category, "Рынок");
        category.ShouldBe(item, "ids of different kinds are the same here");
        await Drafted(category, "Бренд");
        (await Send(Who.Owner, new PublishContent(item))).ShouldBeOk();

        var made = await Read(new JournalFilter { Target = new JournalTarget(TargetKind.Category, category) });
        var moved = await Read(new JournalFilter { Target = new JournalTarget(TargetKind.Content, item) });

        made.Page.Items.Select(line => line.Action).ShouldBe(["category.added"]);
        moved.Page.Items.Select(line => line.Action).ShouldBe(["content.published", "content.added"]);
        moved.About.ShouldBe(new JournalObject(new JournalTarget(TargetKind.Content, item), "Рынок"));
        (await Subjects(new JournalFilter { Target = new JournalTarget(TargetKind.Content, item), Actor = Who.Owner.TelegramId })).ShouldBe(["Рынок"]);
        (await Subjects(new JournalFilter { Target = new JournalTarget(TargetKind.Mailing, item) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_worked_on_last_is_offered_each_once()
    {
        var category = await Category("Стратегия");
        var item = await Drafted(category, "Рынок");
        await Reader(Who.Ivan);
        (await Send(Who.Admin, new ShowUser((await Stored(Who.Ivan)).Id))).ShouldBeOk();
        (await Send(Who.Owner, new PublishContent(item))).ShouldBeOk();

        var found = (await Send(Who.Admin, new ListJournalObjects(new JournalFilter()))).ShouldBeOk();

        found.Objects.Select(thing => (thing.Target.Kind, thing.Name?.TrimEnd('1', '2', '3'))).ShouldBe(
            [(TargetKind.Content, "Рынок"), (TargetKind.User, "#"), (TargetKind.Category, "Стратегия")]);
    }

    [Fact]
    public async Task What_is_refused_stands_with_what_it_would_have_changed()
    {
        (await Send(Who.Admin, new ExportUsers(new UserSelection()))).ShouldFail("access.denied");
        (await Send(Who.Admin, new CancelMailing(1))).ShouldFail("access.denied");
        await Category();

        (await Subjects(new JournalFilter { DeniedOnly = true })).ShouldBe(["CancelMailing", "ExportUsers"]);
        (await Subjects(new JournalFilter { DeniedOnly = true, Area = AuditArea.Users })).ShouldBe(["ExportUsers"]);
    }

    [Fact]
    public async Task All_that_is_chosen_holds_together()
    {
        await App.Add(
            Line(901, AuditArea.Content, Noon), Line(902, AuditArea.Content, Noon), Line(901, AuditArea.Users, Noon),
            Line(901, AuditArea.Content, Noon.AddDays(-2)), Line(901, AuditArea.Content, Noon, denied: true));

        var page = await Read(new JournalFilter
        {
            Actor = 901,
            Area = AuditArea.Content,
            DeniedOnly = true,
            From = Noon.AddDays(-1),
            To = Noon.AddDays(1),
        });

        page.Page.Items.ShouldHaveSingleItem().Denied.ShouldBeTrue();
        page.Actor.ShouldBe(new JournalActor(901, "№901"));
    }

    [Fact]
    public async Task A_day_begins_with_its_first_moment_and_ends_before_its_last()
    {
        await App.Add(Line(1, AuditArea.Crm, Noon), Line(2, AuditArea.Crm, Noon.AddDays(1).AddTicks(-1)), Line(3, AuditArea.Crm, Noon.AddDays(1)));

        (await Read(new JournalFilter { From = Noon, To = Noon.AddDays(1) })).Page.Items.Select(line => line.Actor).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task Pages_follow_the_clock_there_and_back_though_lines_were_written_in_another_order()
    {
        // Of one moment, and of a process that was late.
        await App.Add([.. Enumerable.Range(0, 25).Select(i => (object)Line(i + 1, AuditArea.Crm, Noon.AddMinutes(-(i % 7))))]);
        var whole = (await App.All<AuditEntry>()).OrderByDescending(line => line.At).ThenByDescending(line => line.Id).Select(line => line.Id).ToArray();

        foreach (var filter in new[] { new JournalFilter(), new JournalFilter { From = Noon.AddDays(-1), To = Noon.AddDays(1), Area = AuditArea.Crm } })
        {
            var first = (await Read(filter)).Page;
            var second = (await Read(filter, new PageAt(PageTurn.Next, first.Items[^1].Id))).Page;
            var third = (await Read(filter, new PageAt(PageTurn.Next, second.Items[^1].Id))).Page;
            new[] { first, second, third }.SelectMany(page => page.Items).Select(line => line.Id).ShouldBe(whole);
            (first.HasPrevious, second.HasPrevious, second.HasNext, third.HasNext).ShouldBe((false, true, true, false));

            (await Read(filter, new PageAt(PageTurn.Previous, third.Items[0].Id))).Page.Items.ShouldBe(second.Items);
            (await Read(filter, new PageAt(PageTurn.Next, 9999))).Page.Items.ShouldBe(first.Items);
        }
    }

    [Fact]
    public async Task Those_who_occur_lately_are_offered_whoever_is_chosen_now()
    {
        await App.Add(
            Line(5, AuditArea.Crm, Noon.AddHours(-3)), Line(901, AuditArea.Content, Noon.AddHours(-2)), Line(0, AuditArea.Content, Noon.AddHours(-1)),
            Line(902, AuditArea.Content, Noon), Line(901, AuditArea.Content, Noon.AddHours(-4)));

        var found = (await Send(Who.Admin, new ListJournalActors(new JournalFilter { Actor = 901, Area = AuditArea.Content }))).ShouldBeOk();

        found.Actors.Select(actor => actor.Id).ShouldBe([902, 0, 901]);
    }

    [Fact]
    public async Task Nobody_outside_the_group_reads_it()
    {
        (await Send(Who.Ivan, new ReadJournal(new JournalFilter(), new PageAt()))).ShouldFail("access.denied");
        (await Send(Who.Ivan, new ListJournalActors(new JournalFilter()))).ShouldFail("access.denied");
    }

    [Fact]
    public void Every_action_belongs_somewhere_but_what_was_refused() =>
        typeof(AuditActions).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(action => AuditAreas.OfAction(action) == AuditArea.None).ShouldBe([AuditActions.AccessDenied]);

    private static AuditEntry Line(long actor, AuditArea area, DateTimeOffset at, bool denied = false) =>
        new(at, actor, $"№{actor}", denied ? AuditActions.AccessDenied : AuditActions.ContentEdited, "x", denied, area);

    private async Task<JournalPage> Read(JournalFilter filter, PageAt at = default) => (await Send(Who.Admin, new ReadJournal(filter, at))).ShouldBeOk();

    private async Task<IEnumerable<string?>> Subjects(JournalFilter filter) => (await Read(filter)).Page.Items.Select(line => line.Subject);
}
