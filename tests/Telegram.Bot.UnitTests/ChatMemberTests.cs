using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class ChatMemberTests
{
    [Theory]
    [InlineData("creator", typeof(ChatMemberOwner), ChatMemberStatus.Creator, true, true)]
    [InlineData("administrator", typeof(ChatMemberAdministrator), ChatMemberStatus.Administrator, true, true)]
    [InlineData("member", typeof(ChatMemberMember), ChatMemberStatus.Member, false, true)]
    [InlineData("restricted", typeof(ChatMemberRestricted), ChatMemberStatus.Restricted, false, true)]
    [InlineData("left", typeof(ChatMemberLeft), ChatMemberStatus.Left, false, false)]
    [InlineData("kicked", typeof(ChatMemberBanned), ChatMemberStatus.Kicked, false, false)]
    public async Task Status_gives_the_class(string recorded, Type type, ChatMemberStatus status, bool admin, bool inChat)
    {
        var member = await Ask(recorded);

        member.ShouldBeOfType(type);
        member.Status.ShouldBe(status);
        (member.IsAdmin, member.IsInChat).ShouldBe((admin, inChat));
        member.User.Id.ShouldBe(5);
    }

    [Fact]
    public async Task Administrator_has_the_rights_that_are_given()
    {
        var admin = (await Ask("administrator")).ShouldBeOfType<ChatMemberAdministrator>();

        (admin.CanManageChat, admin.CanManageTopics, admin.CanPinMessages, admin.CanBeEdited, admin.CanPostMessages)
            .ShouldBe((true, true, true, false, false));
        admin.CustomTitle.ShouldBe("Ред");
    }

    [Fact]
    public async Task Restriction_tells_its_end() =>
        (await Ask("restricted")).ExpireDate.ShouldBe(DateTime.UnixEpoch.AddSeconds(1800000000));

    [Fact]
    public async Task Unknown_status_gives_no_rights()
    {
        var member = await Ask("unknown");

        (member.IsAdmin, member.IsInChat).ShouldBe((false, false));
    }

    private static async Task<ChatMember> Ask(string recorded)
    {
        var (_, bot) = StubServer.Start(Recorded.Json($"member_{recorded}"));
        return await bot.GetChatMember(-1009876543210, 5);
    }
}
