using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Events;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Events;

namespace SmartHeart.Application.UnitTests.Events;

public sealed class RegistrationTests : KindTests
{
    [Fact]
    public async Task Registration_is_stored_and_told()
    {
        App.Crm.IsOn = true;
        await Reader(Who.Ivan);
        var id = await Event();

        var made = (await Send(Who.Ivan, new RegisterForEvent(id))).ShouldBeOk();

        (made.Card.IsRegistered, made.ProfileFilled).ShouldBe((true, false));
        var stored = (await App.All<Registration>()).ShouldHaveSingleItem();
        (stored.ContentId, stored.State, stored.At).ShouldBe((id, RegistrationState.Registered, Now));
        var told = (await FeedEvents())[^1];
        (told.Kind, told.TelegramId, told.Said!["event"]).ShouldBe((FeedKind.EventRegistered, Who.Ivan.TelegramId, "Лекция"));
        (await ForCrm()).ShouldBe([(new EventRegistered(id, Who.Ivan.TelegramId), "user:101")]);
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().IsRegistered.ShouldBeTrue();
    }

    [Fact]
    public async Task Ten_presses_register_once()
    {
        await Reader(Who.Ivan);
        var id = await Event();

        for (var press = 0; press < 10; press++) (await Send(Who.Ivan, new RegisterForEvent(id))).ShouldBeOk().Card.IsRegistered.ShouldBeTrue();

        (await App.All<Registration>()).ShouldHaveSingleItem().Version.ShouldBe(0);
        (await Feed()).Count(kind => kind == FeedKind.EventRegistered).ShouldBe(1);
    }

    [Fact]
    public async Task Presses_at_one_moment_never_make_two_registrations()
    {
        await Reader(Who.Ivan);
        var id = await Event();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Send(Who.Ivan, new RegisterForEvent(id))));

        (await App.All<Registration>()).ShouldHaveSingleItem();
        (await Feed()).Count(kind => kind == FeedKind.EventRegistered).ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_twice_cancels_once_and_one_may_come_back()
    {
        App.Crm.IsOn = true;
        await Reader(Who.Ivan);
        var id = await Event();
        await Send(Who.Ivan, new RegisterForEvent(id));
        App.Time.Advance(TimeSpan.FromMinutes(5));

        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldBeOk().Card!.IsRegistered.ShouldBeFalse();
        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldBeOk().Card!.IsRegistered.ShouldBeFalse();
        (await App.All<Registration>()).Single().State.ShouldBe(RegistrationState.Cancelled);
        (await Send(Who.Ivan, new RegisterForEvent(id))).ShouldBeOk().Card.IsRegistered.ShouldBeTrue();

        (await App.All<Registration>()).ShouldHaveSingleItem().State.ShouldBe(RegistrationState.Registered);
        (await Feed())[^3..].ShouldBe([FeedKind.EventRegistered, FeedKind.EventCancelled, FeedKind.EventRegistered]);
        (await ForCrm()).Select(row => row.Message).ShouldBe(
            [new EventRegistered(id, 101), new EventCancelled(id, 101), new EventRegistered(id, 101)]);
    }

    [Fact]
    public async Task Who_never_registered_has_nothing_to_cancel_and_nobody_is_told()
    {
        await Reader(Who.Ivan);
        var id = await Event();

        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldBeOk().Card!.IsRegistered.ShouldBeFalse();

        (await App.All<Registration>()).ShouldBeEmpty();
        (await Feed()).ShouldNotContain(FeedKind.EventCancelled);
    }

    [Fact]
    public async Task A_registration_for_what_was_archived_is_taken_back_too()
    {
        await Reader(Who.Ivan);
        var id = await Event();
        await Send(Who.Ivan, new RegisterForEvent(id));
        await Archived(id);

        (await Send(Who.Ivan, new ShowOwnEvent(id))).ShouldBeOk().ShouldBe(new OwnEvent("Лекция", null));
        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldBeOk().ShouldBe(new OwnEvent("Лекция", null));

        (await App.All<Registration>()).ShouldHaveSingleItem().State.ShouldBe(RegistrationState.Cancelled);
        (await FeedEvents())[^1].Said!["event"].ShouldBe("Лекция");
        (await Send(Who.Ivan, new ShowOwnEvent(id))).ShouldFail("content.gone");
    }

    [Fact]
    public async Task What_was_archived_is_nothing_to_who_never_registered()
    {
        await Reader(Who.Ivan);
        var id = await Event();
        await Archived(id);

        (await Send(Who.Ivan, new ShowOwnEvent(id))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldFail("content.gone");
    }

    [Fact]
    public async Task One_may_come_late_but_not_when_it_is_over()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        var id = await Event(inHours: 1);
        App.Time.Advance(TimeSpan.FromHours(2));
        (await Send(Who.Ivan, new RegisterForEvent(id))).ShouldBeOk().Card.Stage.ShouldBe(EventStage.Running);

        App.Time.Advance(TimeSpan.FromHours(1));

        (await Send(Who.Olga, new RegisterForEvent(id))).ShouldFail("event.over");
        (await Send(Who.Ivan, new CancelRegistration(id))).ShouldFail("event.over");
        (await App.All<Registration>()).ShouldHaveSingleItem().State.ShouldBe(RegistrationState.Registered);
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().Stage.ShouldBe(EventStage.Over);
    }

    [Fact]
    public async Task A_profile_is_known_where_there_is_one()
    {
        await Reader(Who.Ivan);
        await FillsProfile(Who.Ivan);

        (await Send(Who.Ivan, new RegisterForEvent(await Event()))).ShouldBeOk().ProfileFilled.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_but_a_published_event_is_registered_for()
    {
        await Reader(Who.Ivan);
        var archived = await Event();
        await Archived(archived);

        (await Send(Who.Ivan, new RegisterForEvent(archived))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new RegisterForEvent(await Product()))).ShouldFail("event.not_an_event");
        (await Send(await Newcomer(Who.Olga), new RegisterForEvent(await Event("Другая")))).ShouldFail("consent.required");
        (await App.All<Registration>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_CRM_nothing_waits_for_it()
    {
        await Reader(Who.Ivan);
        var id = await Event();
        await Send(Who.Ivan, new RegisterForEvent(id));
        await Send(Who.Ivan, new CancelRegistration(id));

        (await ForCrm()).ShouldBeEmpty();
    }
}
