using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>Adding people and changing what they are.</summary>
internal static class PeopleRoutes
{
    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator)
    {
        var world = emulator.World;
        api.MapPost("/people", (NewPerson body) => Show(world, Add(world, body)));
        api.MapPatch("/people/{id:long}", (long id, PersonChange body) => Show(world, Change(world, world.Person(id), body)));
    }

    private static Person Add(World world, NewPerson body)
    {
        if (string.IsNullOrWhiteSpace(body.FirstName)) throw new ArgumentException("A person needs a first name.", nameof(body));
        var person = world.AddPerson(body.FirstName.Trim(), body.LastName, body.Username?.TrimStart('@'), body.Language ?? "ru", body.Phone);
        if (body.Role is not null) SetRole(world, person, body.Role, anonymous: false);
        return person;
    }

    private static Person Change(World world, Person person, PersonChange body)
    {
        person.Language = body.Language ?? person.Language;
        person.Phone = body.Phone ?? person.Phone;
        if (body.Blocked == true) person.Block();
        if (body.Blocked == false) person.Unblock();
        var membership = world.Group.MembershipOf(person.Id);
        if (body.Role is not null || body.Anonymous is not null)
        {
            SetRole(world, person, body.Role ?? membership.Role.ToString(), body.Anonymous ?? membership.Anonymous);
        }
        world.Events?.PersonChanged(person);
        return person;
    }

    private static void SetRole(World world, Person person, string role, bool anonymous)
    {
        switch (role.ToLowerInvariant())
        {
            case "creator":
                person.BecomeCreator(anonymous);
                return;
            case "administrator":
                person.Promote(anonymous);
                return;
            case "member" when world.Group.MembershipOf(person.Id).Role is Role.Administrator or Role.Creator:
                person.Demote();
                return;
            case "member":
                person.Join();
                return;
            case "none" or "left" or "kicked":
                if (world.Group.MembershipOf(person.Id).Role is not (Role.None or Role.Left or Role.Kicked)) person.Leave();
                return;
            default:
                throw new ArgumentException($"«{role}» is no role.", nameof(role));
        }
    }

    private static FileContentHttpResult Show(World world, Person person) =>
        PlaygroundApi.Json(writer => PersonJson.Write(writer, world, person));

    internal sealed record NewPerson(string? FirstName, string? LastName, string? Username, string? Language, string? Role, string? Phone);

    internal sealed record PersonChange(string? Role, bool? Anonymous, bool? Blocked, string? Language, string? Phone);
}
