using SmartHeart.Application.Common.Access;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests;

/// <summary>The people of these tests.</summary>
internal static class Who
{
    public static readonly TestActor Ivan = new(Role.User, 101, "Иван", Username: "ivan");
    public static readonly TestActor Olga = new(Role.User, 102, "Ольга");
    public static readonly TestActor Admin = new(Role.Admin, 901, "Анна");
    public static readonly TestActor Owner = new(Role.Owner, 902, "Олег");
}
