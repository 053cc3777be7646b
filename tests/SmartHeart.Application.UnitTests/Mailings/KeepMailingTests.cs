using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings;

public sealed class KeepMailingTests : MailingCase
{
    [Fact]
    public async Task Copy_is_a_draft_that_says_the_same()
    {
        var id = await Started("Привет");

        var copy = await Mailed((await Send(Who.Admin, new CopyMailing(id))).ShouldBeOk().Id);

        (copy.Title, copy.State, copy.Version).ShouldBe(("Привет", MailingState.Draft, 0));
        (await LastLine()).ShouldBe((AuditActions.MailingAdded, $"#{id} Привет"));
    }

    [Fact]
    public async Task Draft_is_deleted_for_good()
    {
        var id = await Drafted();

        (await Send(Who.Admin, new DeleteMailing(id, 0))).ShouldBeOk();

        (await App.All<Mailing>()).ShouldBeEmpty();
        (await LastLine()).ShouldBe((AuditActions.MailingDeleted, $"#{id} Здравствуйте"));
    }

    [Fact]
    public async Task Message_of_a_series_stays_with_it()
    {
        var mailing = Mailing.Draft(Words("Серия"), Interests.News, App.Time.GetUtcNow()).Value;
        mailing.Join(1, App.Time.GetUtcNow());
        await App.Add(mailing);

        (await Send(Who.Admin, new DeleteMailing(mailing.Id, mailing.Version))).ShouldFail("mailing.of_series");
    }

    [Fact]
    public async Task What_runs_or_is_held_stands_first_and_pages_follow_by_age()
    {
        var running = await Started("Идёт");
        var held = await Started("Ждёт");
        (await Send(Who.Admin, new PauseMailing(held))).ShouldBeOk();
        for (var i = 0; i < ListMailings.PageSize; i++) await Drafted($"Черновик {i}");

        var first = (await Send(Who.Admin, new ManageMailings())).ShouldBeOk();
        first.Current.Select(line => line.Id).ShouldBe([held, running]);
        first.Page.Items.Count.ShouldBe(ListMailings.PageSize);
        var next = (await Send(Who.Admin, new ManageMailings(new PageAt(PageTurn.Next, first.Page.Items[^1].Id)))).ShouldBeOk();

        next.Current.ShouldBeEmpty();
        next.Page.Items.Select(line => line.Id).ShouldBe([held, running]);
        (next.Page.HasPrevious, next.Page.HasNext).ShouldBe((true, false));
    }
}
