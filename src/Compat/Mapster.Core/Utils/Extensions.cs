using System.Reflection;

namespace Mapster.Utils;

public static class Extensions
{
    /// <summary>The types of an assembly that load; those with missing references are left out.</summary>
    public static IEnumerable<Type> GetLoadableTypes(this Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            return incomplete.Types.OfType<Type>();
        }
    }
}
