/** A service that has something of everything that can change. */
export const rich = `using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;

namespace Acme
{
    public enum Colour { Red = 1, Green = 2, Blue = 4 }

    [Flags]
    public enum Access { Read = 1, Write = 2, Delete = 4 }

    [DataContract]
    public enum Size
    {
        [EnumMember(Value="no-size")] None,
        [EnumMember(Value="small")] Small,
        [EnumMember(Value="large")] Large,
    }

    public class Shape
    {
        public string Label { get; set; }
    }

    public class Circle : Shape
    {
        public double Radius { get; set; }
        public Colour Colour { get; set; }
    }

    public abstract class Animal
    {
        public string Name { get; set; }
        public int Age { get; set; }
    }

    public class Dog : Animal
    {
        public bool Barks { get; set; }
    }

    public struct Point
    {
        public int X { get; set; }
        public int Y { get; set; }
    }

    public interface IThing
    {
        string What { get; set; }
    }

    public class Page<T>
    {
        public List<T> Items { get; set; }
        public T First { get; set; }
        public int Total { get; set; }
    }

    [DataContract(Name = "Contracted", Namespace = "urn:acme")]
    public class Contracted
    {
        [DataMember(Order = 1, EmitDefaultValue = false)]
        public int Count { get; set; }
        [DataMember(Order = 2, EmitDefaultValue = false)]
        public Size Size { get; set; }
        [DataMember(Order = 3, IsRequired = true)]
        public string Code { get; set; }
        [DataMember(Order = 4, EmitDefaultValue = false)]
        public Colour Colour { get; set; }
        [DataMember(Order = 5)]
        public Access Access { get; set; }
        [DataMember(Order = 6, EmitDefaultValue = false)]
        public int? Limit { get; set; }
    }

    public class Numbers
    {
        public short Short { get; set; }
        public int Int { get; set; }
        public byte Byte { get; set; }
        public long Long { get; set; }
        public double Double { get; set; }
        public decimal Decimal { get; set; }
        public int? Maybe { get; set; }
        public List<int> Ints { get; set; }
        public List<int?> Maybes { get; set; }
        public bool Flag { get; set; }
    }

    public class Texts
    {
        public string Text { get; set; }
        public char Letter { get; set; }
        public Guid Id { get; set; }
        public DateTime When { get; set; }
        public Uri Link { get; set; }
        public Dictionary<string, int> Counts { get; set; }
        public IReadOnlyDictionary<string, string> Words { get; set; }
        public string[] Tags { get; set; }
        public ISet<string> Names { get; set; }
    }

    public class Enums
    {
        public Colour Colour { get; set; }
        public Access Access { get; set; }
        public Size Size { get; set; }
        public List<Colour> Colours { get; set; }
        public Access? MaybeAccess { get; set; }
    }

    public class Holder
    {
        public Shape Shape { get; set; }
        public List<Shape> Shapes { get; set; }
        public Animal Animal { get; set; }
        public Point Point { get; set; }
        public Contracted Contracted { get; set; }
        public List<Contracted> All { get; set; }
        public Page<Contracted> Page { get; set; }
        public Page<int> Numbers { get; set; }
    }
}
`;
