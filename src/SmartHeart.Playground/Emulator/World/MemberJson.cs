using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Writes the Bot API's ChatMember variants.</summary>
internal static class MemberJson
{
    private static readonly string[] Rights =
    [
        "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
        "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
    ];

    public static void Write(Utf8JsonWriter writer, World world, long userId, Membership membership)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("user"u8);
        world.WriteUser(writer, userId);
        writer.WriteString("status"u8, Status(membership.Role));
        switch (membership.Role)
        {
            case Role.Creator:
                writer.WriteBoolean("is_anonymous"u8, membership.Anonymous);
                break;
            case Role.Administrator:
                writer.WriteBoolean("can_be_edited"u8, false);
                writer.WriteBoolean("is_anonymous"u8, membership.Anonymous);
                var missing = userId == world.Bot.Id ? world.Group.MissingBotRights : null;
                foreach (var right in Rights) writer.WriteBoolean(right, missing?.Contains(right) != true);
                break;
            case Role.Kicked:
                writer.WriteNumber("until_date"u8, 0);
                break;
        }

        writer.WriteEndObject();
    }

    public static Membership Of(World world, long userId) =>
        userId == world.Bot.Id ? new Membership(world.Group.BotRole) : world.Group.MembershipOf(userId);

    private static string Status(Role role) => role switch
    {
        Role.Creator => "creator",
        Role.Administrator => "administrator",
        Role.Member => "member",
        Role.Kicked => "kicked",
        _ => "left",
    };
}
