import { Slot } from '@radix-ui/react-slot'
import { cva, type VariantProps } from 'class-variance-authority'
import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { twMerge } from 'tailwind-merge'

const buttonVariants = cva('inline-flex items-center justify-center gap-2 rounded-md px-4 py-2 text-sm font-medium', {
  variants: { variant: { default: 'bg-black text-white', outline: 'border bg-white text-black' } },
  defaultVariants: { variant: 'default' },
})

/** A button in the form that shadcn gives to yours. */
export function Button({
  className,
  variant,
  asChild = false,
  ...props
}: ComponentProps<'button'> & VariantProps<typeof buttonVariants> & { asChild?: boolean }) {
  const Component = asChild ? Slot : 'button'
  return <Component data-slot="button" className={twMerge(clsx(buttonVariants({ variant, className })))} {...props} />
}
