using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Audit;
using SmartHeart.Domain.Audit;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Audit;

public sealed class ExportJournalTests : UseCaseTests
{
    [Fact]
    public async Task An_owner_gets_the_lines_that_there_were_and_the_journal_keeps_it()
    {
        var now = App.Time.GetUtcNow();
        var count = ReadJournalToExport.Size + 1;
        await App.Add([.. Enumerable.Range(1, count).Select(i => (object)Line(now.AddMinutes(-i), AuditArea.Crm)), Line(now.AddMinutes(-1), AuditArea.Users)]);

        (await Send(Who.Owner, new ExportJournal(new JournalFilter { Area = AuditArea.Crm }))).ShouldBeOk();

        var meant = (await Wishes()).ShouldHaveSingleItem().Meant();
        var first = (await Send(TestActor.System, new ReadJournalToExport(meant))).ShouldBeOk();
        (first.Rows.Count, first.IsLast).ShouldBe((ReadJournalToExport.Size, false));
        var rest = (await Send(TestActor.System, new ReadJournalToExport(meant, first.Rows[^1].Id))).ShouldBeOk();
        (rest.Rows.Count, rest.IsLast).ShouldBe((1, true));
        (await Journal())[^1].Action.ShouldBe(AuditActions.JournalExported);
    }

    [Fact]
    public async Task What_comes_while_it_waits_is_left_out()
    {
        (await Send(Who.Owner, new ExportJournal(new JournalFilter()))).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Category();

        (await Send(TestActor.System, new ReadJournalToExport((await Wishes())[0].Meant()))).ShouldBeOk().Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Behind_a_line_that_was_dropped_meanwhile_there_is_nothing()
    {
        await App.Add(Line(App.Time.GetUtcNow().AddMinutes(-1), AuditArea.Crm));

        var part = (await Send(TestActor.System, new ReadJournalToExport(new JournalFilter(), 4000))).ShouldBeOk();

        (part.Rows.Count, part.IsLast).ShouldBe((0, true));
    }

    [Fact]
    public async Task An_admin_who_is_no_owner_gets_none_and_the_journal_keeps_that()
    {
        (await Send(Who.Admin, new ExportJournal(new JournalFilter()))).ShouldFail("access.denied");

        (await Wishes()).ShouldBeEmpty();
        (await Journal()).ShouldHaveSingleItem().Denied.ShouldBeTrue();
    }

    private static AuditEntry Line(DateTimeOffset at, AuditArea area) => new(at, 901, "Анна", AuditActions.CrmChecked, "", false, area);

    private async Task<List<JournalToExport>> Wishes()
    {
        var payloads = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'journal_export' """).ToListAsync());
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<JournalToExport>(payload)!)];
    }
}
