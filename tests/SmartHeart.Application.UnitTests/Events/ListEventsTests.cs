using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;

namespace SmartHeart.Application.UnitTests.Events;

public sealed class ListEventsTests : KindTests
{
    [Fact]
    public async Task Next_event_stands_first_a_running_one_before_it_and_one_that_is_over_is_left_out()
    {
        await Reader(Who.Ivan);
        await Published(await Category());
        await Event("Прошло", 1);
        var running = await Event("Идёт", 23);
        var later = await Event("Позже", 50);
        var sooner = await Event("Скоро", 40);
        await Archived(await Event("Убрали", 30));
        App.Time.Advance(TimeSpan.FromHours(24));
        await Send(Who.Ivan, new OpenContent(later));
        await Send(Who.Ivan, new RegisterForEvent(later));

        (await Lines()).ShouldBe(
        [
            new EventLine(running, "Идёт", Now.AddHours(-1), IsRunning: true, IsNew: true, IsRegistered: false),
            new EventLine(sooner, "Скоро", Now.AddHours(16), false, true, false),
            new EventLine(later, "Позже", Now.AddHours(26), false, false, true),
        ]);
    }

    [Fact]
    public async Task Longest_event_is_listed_until_its_last_minute()
    {
        await Reader(Who.Ivan);
        var id = await Event("Выставка", Now.AddHours(1), Now.AddHours(1).AddDays(31));
        App.Time.Advance(TimeSpan.FromDays(31));
        (await Lines()).ShouldHaveSingleItem().Id.ShouldBe(id);

        App.Time.Advance(TimeSpan.FromHours(1));

        (await Lines()).ShouldBeEmpty();
        (await Lines(EventShelf.Past)).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task Past_events_stand_from_the_last_one_back()
    {
        await Reader(Who.Ivan);
        await Event("Раз", 1);
        await Event("Два", 5);
        await Event("Впереди", 90);
        App.Time.Advance(TimeSpan.FromHours(48));

        (await Lines(EventShelf.Past)).Select(line => line.Title).ShouldBe(["Два", "Раз"]);
    }

    [Fact]
    public async Task Own_events_are_those_registered_for_and_say_what_was_taken_down()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        int[] ids = [await Event("Раз", 50), await Event("Два", 40), await Event("Три", 30), await Event("Четыре", 1)];
        foreach (var id in ids) await Send(Who.Ivan, new RegisterForEvent(id));
        await Send(Who.Olga, new RegisterForEvent(await Event("Чужое")));
        await Send(Who.Ivan, new CancelRegistration(ids[2]));
        await Archived(ids[1]);
        App.Time.Advance(TimeSpan.FromHours(4));

        (await Lines(EventShelf.Mine)).Select(line => (line.Id, line.IsOpen, line.IsRegistered)).ShouldBe([(ids[1], false, true), (ids[0], true, true)]);
        (await Send(Who.Olga, new ListEvents(EventShelf.Mine))).ShouldBeOk().Items.ShouldHaveSingleItem().Title.ShouldBe("Чужое");
    }

    [Theory]
    [InlineData(EventShelf.Ahead)]
    [InlineData(EventShelf.Mine)]
    [InlineData(EventShelf.Past)]
    public async Task Pages_follow_each_other_forth_and_back_also_where_events_begin_together(EventShelf shelf)
    {
        await Reader(Who.Ivan);
        var ids = new List<int>();
        foreach (var hour in (int[])[1, 2, 3, 3, 3, 4, 5, 6, 6, 6, 7, 8, 9, 9, 10, 11, 12, 13, 14]) ids.Add(await Event($"Событие {ids.Count}", Now.Date.AddDays(2).AddHours(hour), Now.Date.AddDays(2).AddHours(hour + 1)));
        foreach (var id in ids) await Send(Who.Ivan, new RegisterForEvent(id));
        if (shelf == EventShelf.Past)
        {
            App.Time.Advance(TimeSpan.FromDays(10));
            ids.Reverse();
        }

        var first = await Page(new PageAt());
        var second = await Page(new PageAt(PageTurn.Next, first.Items[^1].Id));
        var third = await Page(new PageAt(PageTurn.Next, second.Items[^1].Id));

        first.Items.Concat(second.Items).Concat(third.Items).Select(line => line.Id).ShouldBe(ids);
        (first.HasPrevious, first.HasNext, third.HasPrevious, third.HasNext).ShouldBe((false, true, true, false));
        (await Page(new PageAt(PageTurn.Previous, third.Items[0].Id))).Items.ShouldBe(second.Items);

        async Task<Page<EventLine>> Page(PageAt at) => (await Send(Who.Ivan, new ListEvents(shelf, at))).ShouldBeOk();
    }

    [Fact]
    public async Task A_calendar_gets_what_is_published_only()
    {
        await Reader(Who.Ivan);
        var id = await Event("Лекция", 24);

        var entry = (await Send(Who.Ivan, new ExportEvent(id))).ShouldBeOk();

        (entry.Title, entry.Html, entry.Event).ShouldBe(("Лекция", "<b>Текст</b>", new EventView(Now.AddHours(24), Now.AddHours(26), "Большой зал", null)));
        var shown = await Shown(id);
        (entry.Version, entry.ChangedAt).ShouldBe((shown.Version, shown.UpdatedAt));
        (await Send(Who.Ivan, new ExportEvent(await Product()))).ShouldFail("content.gone");
        await Archived(id);
        (await Send(Who.Ivan, new ExportEvent(id))).ShouldFail("content.gone");
    }

    private async Task<IReadOnlyList<EventLine>> Lines(EventShelf shelf = EventShelf.Ahead) =>
        (await Send(Who.Ivan, new ListEvents(shelf))).ShouldBeOk().Items;
}
