using SmartHeart.Application.Audit;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Application.UnitTests.Crm.Panel;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm.Sync;

public sealed class CrmSyncTests : PanelCase
{
    [Fact]
    public async Task It_says_whom_it_is_about_before_it_starts()
    {
        await Person(101, "+79161234567");
        await Person(102, "+79161234568");

        (await Send(Who.Admin, new PlanCrmSync())).ShouldBeOk().People.ShouldBe(2);

        (await Outbox(CrmSync.Type)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task There_is_one_at_a_time()
    {
        (await Send(Who.Admin, new StartCrmSync())).ShouldBeOk();

        (await Send(Who.Owner, new StartCrmSync())).ShouldFail("crm.sync_runs");
        (await Send(Who.Owner, new PlanCrmSync())).ShouldFail("crm.sync_runs");
        (await Outbox(CrmSync.Type)).ShouldBe((1, 0));
        (await Send(Who.Admin, new ShowCrm())).ShouldBeOk().Sync!.AskedAt.ShouldBe(App.Time.GetUtcNow());
        (await Journal()).ShouldBe([(AuditActions.CrmSyncStarted, "")]);
    }

    [Fact]
    public async Task One_that_was_stopped_goes_on_no_further_and_only_says_so()
    {
        (await Send(Who.Admin, new StartCrmSync())).ShouldBeOk();
        var run = (await Send(Who.Admin, new ShowCrm())).ShouldBeOk().Sync!;

        (await Send(Who.Owner, new CancelCrmSync())).ShouldBeOk();

        (await Send(TestActor.System, new LinkCrmPage(run))).ShouldBeOk().IsGone.ShouldBeTrue();
        (await Send(Who.Admin, new ShowCrm())).ShouldBeOk().Sync!.IsCancelled.ShouldBeTrue();
        (await Outbox(CrmSync.Type)).ShouldBe((1, 0));
        (await Send(Who.Owner, new CancelCrmSync())).ShouldFail("crm.no_sync");
        (await Journal()).Select(line => line.Action).ShouldBe([AuditActions.CrmSyncStarted, AuditActions.CrmSyncCancelled]);
    }

    [Fact]
    public async Task Without_a_crm_nothing_starts()
    {
        App.Crm.IsOn = false;

        (await Send(Who.Admin, new PlanCrmSync())).ShouldFail("crm.off");
        (await Send(Who.Admin, new StartCrmSync())).ShouldFail("crm.off");
        (await Send(Who.Admin, new CancelCrmSync())).ShouldFail("crm.no_sync");
    }
}
