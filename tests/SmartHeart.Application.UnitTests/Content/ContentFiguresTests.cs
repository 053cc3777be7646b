using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class ContentFiguresTests : UseCaseTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    [Fact]
    public async Task New_readers_are_counted_by_days_of_the_zone()
    {
        var id = await Published(await Category());
        App.Time.Advance(NextDay(20, 59) - App.Time.GetUtcNow());
        await Opens(Who.Ivan, id);
        App.Time.Advance(TimeSpan.FromMinutes(2));
        await Opens(Who.Olga, id);

        var figures = await Figures(id);

        figures.Days.Count.ShouldBe(14);
        figures.Days.Select(day => day.Readers).ShouldBe([.. Enumerable.Repeat(0, 12), 1, 1]);
        figures.Days[^1].Day.ShouldBe(DateOnly.FromDateTime(App.Time.GetUtcNow().AddHours(3).DateTime));
        (await Send(Who.Admin, new ShowContentFigures(id, 14, TimeZoneInfo.Utc))).ShouldBeOk().Days[^1].Readers.ShouldBe(2);
    }

    [Fact]
    public async Task Who_came_back_is_counted_once()
    {
        var id = await Published(await Category());
        await Opens(Who.Ivan, id);
        await Opens(Who.Ivan, id);
        await Opens(Who.Ivan, id);
        await Opens(Who.Olga, id);

        var figures = await Figures(id);

        (figures.Item.Views, figures.Item.Viewers, figures.Sample, figures.Returned).ShouldBe((4, 2, 2, 1));
    }

    [Fact]
    public async Task Requests_count_people_and_registrations_those_who_come()
    {
        var now = App.Time.GetUtcNow();
        var product = (await Send(Who.Admin, Draft(await Category("Лого", ContentKind.Product)) with { Kind = ContentKind.Product, Publish = true })).ShouldBeOk().Id;
        var lecture = (await Send(Who.Admin, Draft(await Category("Лекции", ContentKind.Event)) with
        {
            Kind = ContentKind.Event,
            Publish = true,
            StartsAt = now.AddDays(1),
            Place = "Офис",
        })).ShouldBeOk().Id;
        var (ivan, olga) = ((await Stored(await Reader(Who.Ivan))).Id, (await Stored(await Reader(Who.Olga))).Id);
        var details = EventDetails.Of(now.AddDays(1), null, EventPlace.Stored("Офис"), null).Value;
        var cancelled = Registration.Register(olga, lecture, details, now).Value;
        cancelled.Cancel(details, now);
        await App.Add(
            ProductRequest.Leave(ivan, product, null, now), ProductRequest.Leave(ivan, product, null, now),
            Registration.Register(ivan, lecture, details, now).Value, cancelled);

        (await Figures(product)).Takers.ShouldBe(1);
        (await Figures(lecture)).Takers.ShouldBe(1);
    }

    [Fact]
    public async Task What_people_asked_for_or_registered_for_is_archived_instead_of_deleted()
    {
        var product = (await Send(Who.Admin, Draft(await Category("Лого", ContentKind.Product)) with { Kind = ContentKind.Product, Publish = true })).ShouldBeOk().Id;
        var ivan = (await Stored(await Reader(Who.Ivan))).Id;
        await App.Add(ProductRequest.Leave(ivan, product, null, App.Time.GetUtcNow()));

        (await Send(Who.Owner, new DeleteContent(product))).ShouldFail("content.has_requests").Arguments["count"].ShouldBe(1);

        var view = (await Send(Who.Admin, new WeighDeletion(product))).ShouldBeOk();
        view.Ties.ShouldBe(new ContentTies(0, 1, 0));
        view.Ties.WhyNotDelete.ShouldNotBeNull().Code.ShouldBe("content.has_requests");
        (await Send(Who.Admin, new ArchiveContent(product))).ShouldBeOk();
    }

    [Fact]
    public async Task Cancelled_registrations_keep_an_event_too()
    {
        var now = App.Time.GetUtcNow();
        var lecture = (await Send(Who.Admin, Draft(await Category("Лекции", ContentKind.Event)) with
        {
            Kind = ContentKind.Event,
            StartsAt = now.AddDays(1),
            Link = "https://example.org",
        })).ShouldBeOk().Id;
        var ivan = (await Stored(await Reader(Who.Ivan))).Id;
        var details = EventDetails.Of(now.AddDays(1), null, EventPlace.Stored("Офис"), null).Value;
        var registration = Registration.Register(ivan, lecture, details, now).Value;
        registration.Cancel(details, now);
        await App.Add(registration);

        (await Send(Who.Owner, new DeleteContent(lecture))).ShouldFail("content.has_registrations");
    }

    [Fact]
    public async Task Item_that_is_gone_has_no_figures()
    {
        (await Send(Who.Admin, new ShowContentFigures(99, 14, Moscow))).ShouldFail("content.gone");
        (await Send(Who.Admin, new WeighDeletion(99))).ShouldFail("content.gone");
    }

    private DateTimeOffset NextDay(int hour, int minute) => new DateTimeOffset(App.Time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).AddDays(1).AddHours(hour).AddMinutes(minute);

    private async Task Opens(TestActor who, int id) => (await Send(await Reader(who), new OpenContent(id))).ShouldBeOk();

    private async Task<ContentFigures> Figures(int id) => (await Send(Who.Admin, new ShowContentFigures(id, 14, Moscow))).ShouldBeOk();
}
