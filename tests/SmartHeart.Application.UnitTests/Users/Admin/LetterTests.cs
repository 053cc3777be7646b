using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class LetterTests : PeopleCase
{
    [Fact]
    public async Task A_letter_waits_in_the_outbox_and_goes_by_two_durable_steps()
    {
        var ivan = await Person(Who.Ivan);
        (await Send(Who.Admin, new WriteToUser { UserId = ivan, MessageIds = [8, 7] })).ShouldBeOk();

        var key = (await Waiting()).ShouldHaveSingleItem();
        var begun = (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        (begun.Leaves, begun.Letter.State).ShouldBe((true, LetterState.Sending));
        begun.MessageIds.ShouldBe([7, 8]);
        var settled = (await Send(TestActor.System, new SettleLetter(key, new Delivery(DeliveryState.Sent, 5)))).ShouldBeOk();

        (settled.State, settled.Name).ShouldBe((LetterState.Delivered, "Иван Королёв"));
        (await Card(ivan)).LastLetter!.State.ShouldBe(LetterState.Delivered);
        (await Told()).ShouldContain($"user.written_to #{ivan}");
    }

    [Fact]
    public async Task What_was_on_the_wire_when_the_bot_fell_is_unknown_and_never_leaves_again()
    {
        var key = await Written();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk().Leaves.ShouldBeTrue();

        var again = (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        var third = (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();

        (again.Leaves, again.Letter.State).ShouldBe((false, LetterState.Unknown));
        (third.Leaves, third.Letter.State).ShouldBe((false, LetterState.Unknown));
    }

    [Fact]
    public async Task What_never_left_leaves_later()
    {
        var key = await Written();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        (await Send(TestActor.System, new SettleLetter(key, new Delivery(DeliveryState.Retry, Words: "Too Many Requests")))).ShouldBeOk().State.ShouldBe(LetterState.Waiting);

        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk().Leaves.ShouldBeTrue();
    }

    [Theory]
    [InlineData(DeliveryState.Blocked, LetterState.Blocked, Reachability.Blocked)]
    [InlineData(DeliveryState.Deactivated, LetterState.Deactivated, Reachability.Deactivated)]
    [InlineData(DeliveryState.Unknown, LetterState.Unknown, Reachability.Reachable)]
    [InlineData(DeliveryState.ContentFault, LetterState.Refused, Reachability.Reachable)]
    [InlineData(DeliveryState.Failed, LetterState.Refused, Reachability.Reachable)]
    public async Task What_telegram_said_is_kept_and_says_whether_they_can_be_reached(DeliveryState state, LetterState kept, Reachability reachability)
    {
        var key = await Written();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();

        var settled = (await Send(TestActor.System, new SettleLetter(key, new Delivery(state, Words: "as it is")))).ShouldBeOk();

        (settled.State, settled.Words, (await Stored(Who.Ivan)).Reachability).ShouldBe((kept, "as it is", reachability));
    }

    [Fact]
    public async Task Nobody_writes_to_whom_it_is_not_allowed_to_write()
    {
        var ivan = await Person(Who.Ivan);
        await Newcomer(Who.Olga);
        (await Send(Who.Admin, new OpenLetter(2))).ShouldFail("letter.no_consent");

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();
        (await Send(Who.Admin, new OpenLetter(ivan))).ShouldFail("letter.consent_withdrawn");
        (await Send(Who.Admin, new WriteToUser { UserId = ivan, MessageIds = [7] })).ShouldFail("letter.consent_withdrawn");

        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();
        (await Send(Who.Admin, new WriteToUser { UserId = ivan, MessageIds = [7] })).ShouldFail("letter.erased");
        (await Waiting()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_withdrew_while_the_letter_waited_does_not_get_it()
    {
        var key = await Written();
        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

        var begun = (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();

        (begun.Leaves, begun.Letter.State, begun.Letter.Refusal?.Code).ShouldBe((false, LetterState.Refused, "letter.consent_withdrawn"));
    }

    [Fact]
    public async Task Why_our_rules_kept_it_is_still_known_when_telling_it_has_to_be_tried_again()
    {
        var key = await Written();
        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();

        var again = (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();

        (again.Leaves, again.Letter.Refusal?.Code, again.Letter.Words, again.Letter.MayRepeat).ShouldBe((false, "letter.consent_withdrawn", null, false));
        (await Card(again.Letter.UserId)).LastLetter.ShouldBe(again.Letter);
    }

    [Fact]
    public async Task One_that_never_left_is_given_up_with_the_reason_and_an_admin_may_repeat_it()
    {
        var key = await Written();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        (await Send(TestActor.System, new SettleLetter(key, new Delivery(DeliveryState.Retry, Words: "Bad Gateway")))).ShouldBeOk();

        var given = (await Send(TestActor.System, new GiveUpLetter(key, "Bad Gateway"))).ShouldBeOk();

        (given.State, given.Refusal?.Code, given.Refusal?.Arguments["words"], given.MayRepeat).ShouldBe((LetterState.Refused, "letter.given_up", "Bad Gateway", true));
        (await Card(given.UserId)).LastLetter!.MayRepeat.ShouldBeTrue();
        (await Send(Who.Admin, new RepeatLetter(given.Id))).ShouldBeOk();
    }

    [Fact]
    public async Task One_that_was_on_the_wire_when_it_was_given_up_is_unknown_and_one_settled_stays_as_it_is()
    {
        var (cut, arrived) = (await Written(), await Written());
        foreach (var key in new[] { cut, arrived }) (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        (await Send(TestActor.System, new SettleLetter(arrived, new Delivery(DeliveryState.Sent, 5)))).ShouldBeOk();

        (await Send(TestActor.System, new GiveUpLetter(cut, "gave up"))).ShouldBeOk().State.ShouldBe(LetterState.Unknown);
        (await Send(TestActor.System, new GiveUpLetter(arrived, "gave up"))).ShouldBeOk().State.ShouldBe(LetterState.Delivered);
    }

    [Fact]
    public async Task Erasing_takes_the_letter_and_what_waits_along()
    {
        var key = await Written();
        (await Send(Who.Ivan, new EraseMyData())).ShouldBeOk();

        (await Send(TestActor.System, new BeginLetter(key))).ShouldFail("letter.gone");
        (await Waiting()).ShouldBeEmpty();
        (await App.All<Letter>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_did_not_arrive_is_repeated_once()
    {
        var key = await Written();
        (await Send(TestActor.System, new BeginLetter(key))).ShouldBeOk();
        (await Send(TestActor.System, new SettleLetter(key, new Delivery(DeliveryState.Unknown)))).ShouldBeOk();

        (await Send(Who.Admin, new RepeatLetter(1))).ShouldBeOk();
        (await Send(Who.Admin, new RepeatLetter(1))).ShouldFail("letter.nothing_to_repeat");

        (await Waiting()).Count.ShouldBe(2);
        (await App.All<Letter>()).Select(letter => (letter.Messages, letter.State)).ShouldBe([("7", LetterState.Repeated), ("7", LetterState.Waiting)]);
        (await Send(Who.Admin, new RepeatLetter(2))).ShouldFail("letter.nothing_to_repeat");
        (await Send(Who.Admin, new RepeatLetter(99))).ShouldFail("letter.gone");
    }

    [Fact]
    public async Task An_empty_letter_and_one_too_long_are_refused()
    {
        var ivan = await Person(Who.Ivan);
        (await Send(Who.Admin, new WriteToUser { UserId = ivan })).ShouldBeInvalid().ShouldBe(["MessageIds: letter.empty"]);
        (await Send(Who.Admin, new WriteToUser { UserId = ivan, MessageIds = [.. Enumerable.Range(1, 11)] })).ShouldBeInvalid().ShouldBe(["MessageIds: letter.too_many"]);
    }

    [Fact]
    public void Parts_of_an_album_join_and_another_message_takes_their_place()
    {
        var draft = new WriteToUser().With(5, "a").With(7, "a").With(6, "a").With(6, "a");
        draft.MessageIds.ShouldBe([5, 6, 7]);
        draft.With(9, null).MessageIds.ShouldBe([9]);
        draft.With(9, null).With(10, null).MessageIds.ShouldBe([10]);
        draft.With(9, "b").MessageIds.ShouldBe([9]);
    }

    [Fact]
    public async Task Admins_can_not_pretend_to_be_the_bot() =>
        (await Send(Who.Owner, new BeginLetter(await Written()))).ShouldFail("access.denied");

    private async Task<Guid> Written()
    {
        (await Send(Who.Admin, new WriteToUser { UserId = await Person(Who.Ivan), MessageIds = [7] })).ShouldBeOk();
        return (await Waiting()).Last();
    }

    private async Task<List<Guid>> Waiting()
    {
        var payloads = await App.Read(db => db.Database
            .SqlQueryRaw<string>("""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = 'letter' ORDER BY "Id" """).ToListAsync());
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<LetterToSend>(payload)!.Key)];
    }
}
