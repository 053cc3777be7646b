using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Blocking the bot, and a person's ways in the group.</summary>
public sealed partial class Person
{
    public void Block() => SetBlocked(true);

    public void Unblock() => SetBlocked(false);

    public void Join() => SetMembership(new Membership(Role.Member), "new_chat_members");

    public void Leave() => SetMembership(new Membership(Role.Left), "left_chat_member");

    /// <summary>Is removed by an administrator.</summary>
    public void Kick() => SetMembership(new Membership(Role.Kicked), "left_chat_member");

    /// <summary>Becomes an administrator. <paramref name="anonymous"/>: writes in the group's name.</summary>
    public void Promote(bool anonymous = false) => SetMembership(new Membership(Role.Administrator, anonymous));

    public void Demote() => SetMembership(new Membership(Role.Member));

    public void BecomeCreator(bool anonymous = false) => SetMembership(new Membership(Role.Creator, anonymous));

    private void SetBlocked(bool blocked)
    {
        if (Blocked == blocked) return;
        Blocked = blocked;
        Tell("my_chat_member", Id, writer =>
        {
            WriteChangeHead(writer, Id);
            writer.WritePropertyName("old_chat_member"u8);
            MemberJson.Write(writer, _world, _world.Bot.Id, new Membership(blocked ? Role.Member : Role.Kicked));
            writer.WritePropertyName("new_chat_member"u8);
            MemberJson.Write(writer, _world, _world.Bot.Id, new Membership(blocked ? Role.Kicked : Role.Member));
            writer.WriteEndObject();
        });
        _world.Events?.PersonChanged(this);
    }

    private void SetMembership(Membership membership, string? notice = null)
    {
        var group = _world.Group;
        var before = group.Set(Id, membership);
        if (before == membership) return;
        if (notice is not null)
        {
            var told = group.Chat.Add(new Message { ChatId = group.Id, Date = _world.Now, FromId = Id, Notice = new ServiceNotice(notice, PersonId: Id) }, byBot: false);
            Tell("message", group.Id, writer => MessageJson.Write(writer, _world, told));
        }

        Tell("chat_member", group.Id, writer =>
        {
            WriteChangeHead(writer, group.Id);
            writer.WritePropertyName("old_chat_member"u8);
            MemberJson.Write(writer, _world, Id, before);
            writer.WritePropertyName("new_chat_member"u8);
            MemberJson.Write(writer, _world, Id, membership);
            writer.WriteEndObject();
        });
        _world.Events?.PersonChanged(this);
    }

    private void WriteChangeHead(Utf8JsonWriter writer, long chatId)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("chat"u8);
        _world.WriteChat(writer, chatId);
        writer.WritePropertyName("from"u8);
        _world.WriteUser(writer, Id);
        writer.WriteNumber("date"u8, _world.Now);
    }
}
