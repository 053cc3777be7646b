using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Domain.Audit;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Workbooks;

public sealed class ExportWorkbookTests : UseCaseTests
{
    [Fact]
    public async Task There_is_one_at_a_time()
    {
        (await Send(Who.Owner, new ExportWorkbook())).ShouldBeOk();

        (await Send(Who.Owner, new ExportWorkbook())).ShouldFail("workbook.runs");

        (await Waiting()).ShouldBe(1);
        (await Told()).ShouldBe([AuditActions.WorkbookExported]);
    }

    [Fact]
    public async Task Of_two_that_were_ordered_at_one_moment_the_first_stays_wanted_while_it_is_in_hand()
    {
        (await Send(Who.Owner, new ExportWorkbook())).ShouldBeOk();
        var asked = App.Time.GetUtcNow();
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IOutbox>().Add(new WorkbookToExport(asked.AddTicks(1)), orderKey: WorkbookToExport.Type);
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
            return true;
        });
        // As the lease of whoever has it in hand does.
        await App.Read(db => db.Database.ExecuteSqlRawAsync(
            """UPDATE "Outbox" SET "NotBefore" = "NotBefore" + 36000000000 WHERE "Id" = (SELECT MIN("Id") FROM "Outbox" WHERE "Type" = 'workbook')"""));

        (await Send(TestActor.System, new CheckWorkbook(asked))).ShouldBeOk().ShouldBeTrue();
    }

    [Fact]
    public async Task One_that_was_stopped_is_wanted_no_more_and_only_says_so()
    {
        (await Send(Who.Owner, new ExportWorkbook())).ShouldBeOk();
        var asked = App.Time.GetUtcNow();
        (await Send(TestActor.System, new CheckWorkbook(asked))).ShouldBeOk().ShouldBeTrue();

        (await Send(Who.Owner, new CancelWorkbook())).ShouldBeOk();

        (await Send(TestActor.System, new CheckWorkbook(asked))).ShouldBeOk().ShouldBeFalse();
        (await Send(Who.Owner, new CancelWorkbook())).ShouldFail("workbook.none");
        (await Waiting()).ShouldBe(1);
        (await Told()).ShouldBe([AuditActions.WorkbookExported, AuditActions.WorkbookCancelled]);
    }

    [Fact]
    public async Task An_admin_who_is_no_owner_gets_none()
    {
        (await Send(Who.Admin, new ExportWorkbook())).ShouldFail("access.denied");
        (await Send(Who.Admin, new CancelWorkbook())).ShouldFail("access.denied");

        (await Waiting()).ShouldBe(0);
    }

    private Task<int> Waiting() => App.Read(db => db.Database
        .SqlQueryRaw<int>("""SELECT COUNT(*) AS "Value" FROM "Outbox" WHERE "Type" = 'workbook' """).SingleAsync());

    private async Task<List<string>> Told() => [.. (await App.All<AuditEntry>()).Where(line => !line.Denied).OrderBy(line => line.Id).Select(line => line.Action)];
}
