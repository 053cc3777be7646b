using SmartHeart.Application.Audit;
using SmartHeart.Domain.Audit;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Audit;

public sealed class ClearOldJournalTests : UseCaseTests
{
    [Fact]
    public async Task What_is_older_than_two_years_goes_in_small_steps_the_oldest_first()
    {
        var bound = App.Time.GetUtcNow().AddDays(-730);
        await App.Add([Line(bound), .. Enumerable.Range(1, ClearOldJournal.Batch + 5).Select(i => (object)Line(bound.AddMinutes(-i)))]);

        (await Send(TestActor.System, new ClearOldJournal())).ShouldBeOk();
        (await Journal()).Min(line => line.At).ShouldBe(bound.AddMinutes(-5));

        (await Send(TestActor.System, new ClearOldJournal())).ShouldBeOk();
        (await Journal()).ShouldHaveSingleItem().At.ShouldBe(bound);
    }

    [Fact]
    public async Task A_form_for_a_day_needs_one()
    {
        (await Send(Who.Admin, new ChooseJournalDay())).ShouldBeInvalid().ShouldBe(["At: moment.past_not_understood"]);

        (await Send(Who.Admin, new ChooseJournalDay { At = App.Time.GetUtcNow() })).ShouldBeOk().ShouldBe(App.Time.GetUtcNow());
    }

    private static AuditEntry Line(DateTimeOffset at) => new(at, 901, "Анна", AuditActions.CrmChecked, "", false, AuditArea.Crm);
}
