using SmartHeart.Application.Audit;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm.Panel;

public sealed class CrmPanelTests : PanelCase
{
    [Fact]
    public async Task Without_a_crm_the_panel_says_only_that()
    {
        App.Crm.IsOn = false;

        var panel = (await Send(Who.Admin, new ShowCrm())).ShouldBeOk();

        (panel.IsOn, panel.Account).ShouldBe((false, null));
        (await Send(Who.Admin, new WakeCrm())).ShouldFail("crm.off");
        (await Send(Who.Admin, new RepeatAllParked())).ShouldFail("crm.off");
    }

    [Fact]
    public async Task The_panel_says_what_waits_what_was_set_aside_and_what_went_wrong_last()
    {
        await Parked("""{"kind":"profile","TelegramId":101}""", 101);
        var state = new CrmState();
        state.Stop(CrmFault.Denied, "Unauthorized", App.Time.GetUtcNow());
        await App.Add([state, .. Enumerable.Range(1, 7).Select(i => new CrmTrouble(CrmFault.Refused, $"fault {i}", App.Time.GetUtcNow().AddMinutes(i)))]);

        var panel = (await Send(Who.Admin, new ShowCrm())).ShouldBeOk();

        (panel.IsOn, panel.Account, panel.Waiting, panel.Oldest, panel.Parked).ShouldBe((true, "agency.amocrm.ru", 0, null, 1));
        panel.Stop.ShouldBe(new CrmStop(App.Time.GetUtcNow(), CrmFault.Denied, "Unauthorized"));
        panel.Troubles.Select(trouble => trouble.Words).ShouldBe(["fault 7", "fault 6", "fault 5", "fault 4", "fault 3"]);
        panel.Sync.ShouldBeNull();
    }

    [Fact]
    public async Task A_queue_that_runs_has_not_stopped()
    {
        await App.Add(new CrmState());

        (await Send(Who.Admin, new ShowCrm())).ShouldBeOk().Stop.ShouldBeNull();
    }

    [Fact]
    public async Task A_check_tells_what_the_crm_answered_and_is_journaled()
    {
        var answer = (await Send(Who.Admin, new WakeCrm())).ShouldBeOk();

        (answer.Account, answer.Pipeline, answer.Fault).ShouldBe(("Агентство", "Продажи", null));
        answer.MissingFields.ShouldBe(["POSITION"]);
        (await Journal()).ShouldBe([(AuditActions.CrmChecked, "")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_check_that_goes_well_ends_the_standing_of_a_queue_with_nothing_to_show_it(bool isWaiting)
    {
        (await Send(TestActor.System, new StopCrm(CrmFault.Denied, "Unauthorized"))).ShouldBeOk();
        if (isWaiting) (await Send(TestActor.User(101), new StartBot())).ShouldBeOk();
        if (isWaiting) (await Send(TestActor.User(101), new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();
        if (isWaiting) (await Send(TestActor.User(101), new FillProfile { FullName = "Иван Петров", Phone = "+79161234567" })).ShouldBeOk();

        (await Send(Who.Admin, new WakeCrm())).ShouldBeOk().Fault.ShouldBeNull();

        ((await Send(Who.Admin, new ShowCrm())).ShouldBeOk().Stop is not null).ShouldBe(isWaiting);
    }

    [Fact]
    public async Task A_check_tells_why_the_crm_refused()
    {
        Crm.Fault = new CrmException(CrmFault.Denied, "Unauthorized");

        var answer = (await Send(Who.Admin, new WakeCrm())).ShouldBeOk();

        (answer.Account, answer.Fault, answer.Words).ShouldBe((null, CrmFault.Denied, "Unauthorized"));
    }

    [Fact]
    public async Task A_crm_that_hangs_is_not_waited_for()
    {
        var asked = new TaskCompletionSource();
        Crm.Checked = async token =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            throw new InvalidOperationException();
        };

        var answer = Send(Who.Admin, new WakeCrm());
        await asked.Task;
        App.Time.Advance(WakeCrm.Patience);

        (await answer).ShouldBeOk().Fault.ShouldBe(CrmFault.Away);
    }

    [Fact]
    public async Task Users_see_nothing_of_it()
    {
        (await Send(TestActor.User(), new ShowCrm())).IsOk.ShouldBeFalse();
        (await Send(TestActor.User(), new WakeCrm())).IsOk.ShouldBeFalse();
    }
}
