using SmartHeart.Application.Audit;
using SmartHeart.Application.Crm.Panel;

namespace SmartHeart.Application.UnitTests.Crm.Panel;

public sealed class ParkedTests : PanelCase
{
    [Theory]
    [InlineData("profile", "", CrmKind.Profile)]
    [InlineData("request_left", ""","Request":"5a3c2c5e-0000-0000-0000-000000000001" """, CrmKind.Request)]
    [InlineData("event_registered", ""","Event":3""", CrmKind.Registration)]
    [InlineData("event_cancelled", ""","Event":3""", CrmKind.Cancellation)]
    [InlineData("consent_taken", ""","Consent":1,"At":"2026-03-02T09:00:00+00:00" """, CrmKind.Consent)]
    [InlineData("letter_sent", ""","Letter":"5a3c2c5e-0000-0000-0000-000000000001" """, CrmKind.Letter)]
    [InlineData("of_a_later_version", "", CrmKind.Other)]
    public async Task What_was_set_aside_says_what_it_is_and_about_whom(string kind, string more, CrmKind expected)
    {
        var person = await Person(101, "+79161234567");
        var id = await Parked($$"""{"kind":"{{kind}}","TelegramId":101{{more}}}""", 101);

        var line = (await Send(Who.Admin, new ShowParked(id))).ShouldBeOk();

        (line.Id, line.Kind, line.Who?.UserId, line.Who?.Name, line.Reason).ShouldBe((id, expected, person, "Иван Петров", "Bad Request: phone"));
    }

    [Fact]
    public async Task What_names_nobody_and_what_can_not_be_read_is_shown_all_the_same()
    {
        await Parked("""{"kind":"person_erased","IsOurs":true,"LeadIds":[5],"Marks":[],"At":"2026-03-02T09:00:00+00:00","TelegramId":0}""", null);
        await Parked("no JSON", null, "unreadable payload");

        var list = (await Send(Who.Admin, new ListParked())).ShouldBeOk();

        list.Lines.Select(line => (line.Kind, line.Who, line.Reason)).ShouldBe([(CrmKind.Erasure, null, "Bad Request: phone"), (CrmKind.Other, null, "unreadable payload")]);
    }

    [Fact]
    public async Task Pages_show_all_of_it_once_oldest_first()
    {
        List<long> ids = [];
        for (var i = 0; i < (2 * ListParked.Size) + 1; i++) ids.Add(await Parked("""{"kind":"profile","TelegramId":5}""", 5));

        var first = (await Send(Who.Admin, new ListParked())).ShouldBeOk();
        var second = (await Send(Who.Admin, new ListParked(first.Lines[^1].Id))).ShouldBeOk();
        var third = (await Send(Who.Admin, new ListParked(second.Lines[^1].Id))).ShouldBeOk();

        first.Lines.Concat(second.Lines).Concat(third.Lines).Select(line => line.Id).ShouldBe(ids);
        new[] { first, second, third }.Select(page => (page.HasPrevious, page.HasNext)).ShouldBe([(false, true), (true, true), (true, false)]);
        (await Send(Who.Admin, new ListParked(ids[^1]))).ShouldBeOk().Lines[0].Id.ShouldBe(ids[0]);
    }

    [Fact]
    public async Task Repeating_one_lets_it_go_on_alone_and_is_journaled()
    {
        var person = await Person(101, "+79161234567");
        var id = await Parked("""{"kind":"profile","TelegramId":101}""", 101);
        await Parked("""{"kind":"profile","TelegramId":101}""", 101);

        (await Send(Who.Admin, new RepeatParked(id))).ShouldBeOk();

        (await Outbox("crm")).ShouldBe((1, 1));
        (await Journal()).ShouldBe([(AuditActions.CrmRepeated, $"Profile #{person}")]);
        (await Send(Who.Admin, new RepeatParked(id))).ShouldFail("crm.parked_gone");
    }

    [Fact]
    public async Task Repeating_all_counts_them()
    {
        for (var i = 0; i < 3; i++) await Parked("{}", null);

        (await Send(Who.Admin, new RepeatAllParked())).ShouldBeOk().Count.ShouldBe(3);

        (await Outbox("crm")).ShouldBe((3, 0));
        (await Journal()).ShouldBe([(AuditActions.CrmRepeated, "all")]);
        (await Send(Who.Admin, new RepeatAllParked())).ShouldFail("crm.parked_gone");
    }

    [Fact]
    public async Task What_is_dropped_is_gone_and_the_rest_stays()
    {
        var id = await Parked("""{"kind":"profile","TelegramId":5}""", 5);
        await Parked("""{"kind":"profile","TelegramId":5}""", 5);

        (await Send(Who.Admin, new DropParked(id))).ShouldBeOk();

        (await Outbox("crm")).ShouldBe((0, 1));
        (await Journal()).ShouldBe([(AuditActions.CrmDropped, "Profile")]);
        (await Send(Who.Admin, new DropParked(id))).ShouldFail("crm.parked_gone");
    }
}
