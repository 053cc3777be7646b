using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Access;
using SmartHeart.Bot.Kit.Telegram;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class AdminDirectoryTests : IDisposable
{
    private readonly Bench _bench = new();
    private readonly AdminDirectory _admins;

    public AdminDirectoryTests() => _admins = new AdminDirectory(_bench.Telegram, _bench.Group, _bench.Clock, NullLogger<AdminDirectory>.Instance);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Creator_and_administrators_are_owners_members_are_admins_others_are_strangers()
    {
        _bench.Telegram.Plan(
            "getChatMember", new ChatMemberOwner(), new ChatMemberAdministrator(), new ChatMemberMember(), new ChatMemberRestricted { IsMember = true },
            new ChatMemberRestricted(), new ChatMemberLeft(), new ChatMemberBanned(), FakeTelegram.Refusal(400, "Bad Request: PARTICIPANT_ID_INVALID"));
        Role?[] expected = [Role.Owner, Role.Owner, Role.Admin, Role.Admin, null, null, null, null];
        for (var i = 0; i < expected.Length; i++) (await RoleOf(10 + i)).ShouldBe(expected[i]);
    }

    [Fact]
    public async Task The_group_itself_is_an_anonymous_administrator_and_a_channel_is_nobody()
    {
        (await RoleOf(Bench.GroupId)).ShouldBe(Role.Owner);
        (await RoleOf(-1009)).ShouldBeNull();
        _bench.Telegram.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_writes_in_the_groups_name_is_told_apart_by_the_same_answer()
    {
        _bench.Telegram.Plan("getChatMember", new ChatMemberOwner { IsAnonymous = true }, new ChatMemberAdministrator(), new ChatMemberMember());
        (await _admins.IsAnonymous(5, default)).ShouldBeTrue();
        (await _admins.IsAnonymous(6, default)).ShouldBeFalse();
        (await _admins.IsAnonymous(7, default)).ShouldBeFalse();
        (await _admins.IsAnonymous(Bench.GroupId, default)).ShouldBeTrue();
        (await RoleOf(5)).ShouldBe(Role.Owner);
        _bench.Telegram.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_holds_five_minutes_and_a_change_drops_it()
    {
        _bench.Telegram.Plan("getChatMember", new ChatMemberMember(), new ChatMemberLeft(), new ChatMemberMember());
        (await RoleOf(5)).ShouldBe(Role.Admin);
        _bench.Clock.Advance(TimeSpan.FromMinutes(4));
        (await RoleOf(5)).ShouldBe(Role.Admin);
        _bench.Clock.Advance(TimeSpan.FromMinutes(2));
        (await RoleOf(5)).ShouldBeNull();
        _admins.Forget(5);
        (await RoleOf(5)).ShouldBe(Role.Admin);
        _bench.Telegram.Calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task While_Telegram_is_away_an_older_answer_holds_for_an_hour()
    {
        var away = new RequestException("away", new HttpRequestException(HttpRequestError.ConnectionError));
        _bench.Telegram.Plan("getChatMember", new ChatMemberMember(), away, away);
        (await RoleOf(5)).ShouldBe(Role.Admin);
        _bench.Clock.Advance(TimeSpan.FromMinutes(50));
        (await RoleOf(5)).ShouldBe(Role.Admin);
        _bench.Clock.Advance(TimeSpan.FromMinutes(15));
        (await RoleOf(5)).ShouldBeNull();
    }

    [Fact]
    public async Task While_Telegram_is_away_a_person_never_asked_about_is_a_stranger()
    {
        _bench.Telegram.Plan("getChatMember", new RequestException("away", new HttpRequestException(HttpRequestError.ConnectionError)), new ChatMemberMember());
        (await RoleOf(5)).ShouldBeNull();
        _bench.Clock.Advance(TimeSpan.FromSeconds(10));
        (await RoleOf(5)).ShouldBe(Role.Admin);
    }

    [Fact]
    public async Task Many_updates_of_one_person_ask_once()
    {
        var answer = new TaskCompletionSource<ChatMember>();
        _bench.Telegram.Plan("getChatMember", (Func<CancellationToken, Task<ChatMember>>)(_ => answer.Task));
        var asked = Enumerable.Range(0, 20).Select(_ => RoleOf(5)).ToArray();
        answer.SetResult(new ChatMemberMember());
        (await Task.WhenAll(asked)).ShouldAllBe(role => role == Role.Admin);
        _bench.Telegram.Calls.Count.ShouldBe(1);
    }

    private Task<Role?> RoleOf(long id) => _admins.RoleOf(id, default).AsTask();
}
