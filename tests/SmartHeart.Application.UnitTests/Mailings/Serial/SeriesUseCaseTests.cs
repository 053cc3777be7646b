using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings.Serial;

public sealed class SeriesUseCaseTests : UseCaseTests
{
    [Fact]
    public async Task A_series_is_made_with_messages_that_are_mailings_of_its_own()
    {
        var id = await Made();
        await Added(id, "Второе", TimeSpan.FromDays(3));
        await Added(id, "Первое", TimeSpan.Zero);

        var shown = await ShownSeries(id);

        (shown.Name, shown.Trigger, shown.Goal, shown.ActiveSince).ShouldBe(("Знакомство", SeriesTrigger.Joined, SeriesGoal.View, null));
        shown.Steps.Select(step => (step.Title, step.Delay, step.Topic, step.State)).ShouldBe(
            [("Первое", TimeSpan.Zero, Interests.News, MailingState.Draft), ("Второе", TimeSpan.FromDays(3), Interests.News, MailingState.Draft)]);
        (await App.All<Mailing>()).ShouldAllBe(mailing => mailing.SeriesId == id);
        (await Send(Who.Admin, new ListSeries(new PageAt()))).ShouldBeOk().Items.ShouldBe([new SeriesLine(id, "Знакомство", false, 2)]);
        (await Journal()).Select(line => (line.Action, line.Subject)).ShouldBe(
            [(AuditActions.SeriesAdded, "Знакомство"), (AuditActions.SeriesEdited, "Знакомство"), (AuditActions.SeriesEdited, "Знакомство")]);
    }

    [Fact]
    public async Task Its_messages_run_as_long_as_it_does()
    {
        var id = await Made();
        await Added(id, "Первое", TimeSpan.Zero);

        (await Send(Who.Admin, new ActivateSeries(id, Active: true))).ShouldBeOk();
        (await ShownSeries(id)).ActiveSince.ShouldBe(App.Time.GetUtcNow());
        (await App.All<Mailing>()).Single().State.ShouldBe(MailingState.Running);
        (await Send(Who.Admin, new ActivateSeries(id, Active: true))).ShouldFail("series.active");

        (await Send(Who.Admin, new ActivateSeries(id, Active: false))).ShouldBeOk();
        (await ShownSeries(id)).ActiveSince.ShouldBeNull();
        (await App.All<Mailing>()).Single().State.ShouldBe(MailingState.Draft);
        (await Send(Who.Admin, new ActivateSeries(id, Active: false))).ShouldFail("series.not_active");
    }

    [Fact]
    public async Task While_it_runs_it_is_not_changed_and_without_messages_it_does_not_run()
    {
        var id = await Made();
        (await Send(Who.Admin, new ActivateSeries(id, Active: true))).ShouldFail("series.no_step");
        await Added(id, "Первое", TimeSpan.Zero);
        (await Send(Who.Admin, new ActivateSeries(id, Active: true))).ShouldBeOk();
        var message = (await App.All<Mailing>()).Single().Id;

        (await Send(Who.Admin, Step(id, "Второе", TimeSpan.Zero))).ShouldFail("series.active");
        (await Send(Who.Admin, new DropSeriesStep(id, message))).ShouldFail("series.active");
        (await Send(Who.Admin, new DeleteSeries(id))).ShouldFail("series.active");
        (await App.All<Mailing>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_nobody_got_goes_with_its_step_and_one_that_somebody_may_have_stays()
    {
        var id = await Made();
        await Added(id, "Первое", TimeSpan.Zero);
        var message = (await App.All<Mailing>()).Single().Id;
        (await Send(Who.Admin, new DropSeriesStep(id, message))).ShouldBeOk();
        (await App.All<Mailing>()).ShouldBeEmpty();
        (await Send(Who.Admin, new DropSeriesStep(id, message))).ShouldFail("series.no_step");

        await Added(id, "Второе", TimeSpan.Zero);
        await Send(Who.Admin, new ActivateSeries(id, Active: true));
        await Send(Who.Admin, new ActivateSeries(id, Active: false));
        (await Send(Who.Admin, new DeleteSeries(id))).ShouldBeOk();

        (await App.All<Mailing>()).Single().Title.ShouldBe("Второе");
        (await Send(Who.Admin, new ShowSeries(id))).ShouldFail("series.gone");
        (await App.All<SeriesStep>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_makes_no_series_and_no_message_is_refused()
    {
        (await Send(Who.Admin, new AddSeries { Name = "  " })).ShouldBeInvalid().ShouldBe(["Name: series.name_empty"]);
        (await Send(Who.Admin, new AddSeries { Name = new string('я', 61) })).ShouldBeInvalid().ShouldBe(["Name: series.name_too_long"]);
        (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = SeriesTrigger.EventEnded, EventId = 5 })).ShouldFail("series.no_event");
        (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = (SeriesTrigger)9 })).IsOk.ShouldBeFalse();
        (await Send(Who.Admin, Step(7, "Первое", TimeSpan.Zero))).ShouldFail("series.gone");
        (await Send(Who.Admin, Step(7, "", TimeSpan.FromDays(-1)) with { Topic = Interests.None, Content = null }))
            .ShouldBeInvalid().ShouldBe(["Delay: series.delay", "Topic: mailing.no_topic", "Content: mailing.empty"]);
        (await Send(Who.Ivan, new AddSeries { Name = "А" })).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task A_series_holds_so_many_messages_and_no_more()
    {
        var id = await Made();
        for (var i = 0; i < Series.MaxSteps; i++) await Added(id, $"Сообщение {i}", TimeSpan.FromDays(i));

        (await Send(Who.Admin, Step(id, "Лишнее", TimeSpan.Zero))).ShouldFail("series.too_many_steps");
        (await App.All<Mailing>()).Count.ShouldBe(Series.MaxSteps);
    }

    [Fact]
    public async Task Events_are_offered_to_follow()
    {
        var category = await Category(kind: ContentKind.Event);
        var starts = App.Time.GetUtcNow().AddDays(1);
        var draft = Draft(category, "Встреча") with { Kind = ContentKind.Event, StartsAt = starts, EndsAt = starts.AddHours(2), Place = "Офис", Publish = true };
        var added = (await Send(Who.Admin, draft)).ShouldBeOk().Id;

        (await Send(Who.Admin, new ListSeriesEvents())).ShouldBeOk().ShouldBe([new SeriesEvent(added, "Встреча", starts)]);
        var id = (await Send(Who.Admin, new AddSeries { Name = "После", Trigger = SeriesTrigger.EventEnded, EventId = added })).ShouldBeOk().Id;
        (await ShownSeries(id)).Event.ShouldBe(new SeriesEvent(added, "Встреча", starts));
    }

    [Fact]
    public async Task A_status_of_the_crm_is_followed_where_there_is_one()
    {
        await App.Add(new CrmStatus(1, 5001, "Заявки", "Переговоры", 1));
        (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = SeriesTrigger.LeadStatus })).ShouldFail("series.no_status");
        (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = SeriesTrigger.LeadStatus, StatusId = 5001 })).ShouldFail("series.no_status");
        (await Send(Who.Admin, new ListCrmStatuses())).ShouldBeOk().ShouldBeEmpty();

        App.Crm.IsOn = true;
        (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = SeriesTrigger.LeadStatus, StatusId = 5002 })).ShouldFail("series.no_status");
        (await Send(Who.Admin, new ListCrmStatuses())).ShouldBeOk().ShouldBe([new StatusView(5001, "Переговоры", null)]);
        var id = (await Send(Who.Admin, new AddSeries { Name = "А", Trigger = SeriesTrigger.LeadStatus, StatusId = 5001 })).ShouldBeOk().Id;
        (await ShownSeries(id)).Status.ShouldBe("Переговоры");
    }

    private async Task<int> Made() =>
        (await Send(Who.Admin, new AddSeries { Name = " Знакомство ", Trigger = SeriesTrigger.Joined, Goal = SeriesGoal.View })).ShouldBeOk().Id;

    private async Task Added(int id, string text, TimeSpan delay) => (await Send(Who.Admin, Step(id, text, delay))).ShouldBeOk();

    private async Task<SeriesView> ShownSeries(int id) => (await Send(Who.Admin, new ShowSeries(id))).ShouldBeOk();

    private static AddSeriesStep Step(int id, string text, TimeSpan delay) =>
        new() { SeriesId = id, Delay = delay, Topic = Interests.News, Content = new MailingContent([new MailingPart(null, Html: text)]) };
}
