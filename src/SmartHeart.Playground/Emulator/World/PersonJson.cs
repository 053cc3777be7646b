using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>A person as the page knows them.</summary>
internal static class PersonJson
{
    public static void Write(Utf8JsonWriter writer, World world, Person person)
    {
        var membership = world.Group.MembershipOf(person.Id);
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, person.Id);
        writer.WriteString("firstName"u8, person.FirstName);
        writer.WriteString("lastName"u8, person.LastName);
        writer.WriteString("username"u8, person.Username);
        writer.WriteString("language"u8, person.Language);
        writer.WriteString("phone"u8, person.Phone);
        writer.WriteString("role"u8, RoleName(membership.Role));
        writer.WriteBoolean("anonymous"u8, membership.Anonymous);
        writer.WriteBoolean("blocked"u8, person.Blocked);
        writer.WriteBoolean("sample"u8, person.IsSample);
        writer.WriteEndObject();
    }

    private static string RoleName(Role role) => role switch
    {
        Role.Creator => "creator",
        Role.Administrator => "administrator",
        Role.Member => "member",
        _ => "none",
    };
}
